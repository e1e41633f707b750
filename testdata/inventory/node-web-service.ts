import express from "express";
import http from "http";
import { Hono } from "hono";

// ruleid: node-web-service
const app = express();
// ok: node-web-service
const server = http.createServer(app);
// ruleid: node-web-service
const hono = new Hono();
// ok: node-web-service
const router = express.Router();

import nodemailer, { createTransport } from "nodemailer";

// ruleid: smtp-transport-without-timeouts
const one = nodemailer.createTransport({ host: "mail", port: 25 });
// ruleid: smtp-transport-without-timeouts
const two = createTransport({ host: settings.host, auth: { user, pass } });
// ruleid: smtp-transport-without-timeouts
const three = nodemailer.createTransport({ service: "gmail", auth: { user, pass } });
// ok: smtp-transport-without-timeouts
const four = nodemailer.createTransport({ host: "mail", connectionTimeout: 5000, socketTimeout: 5000 });
// ok: smtp-transport-without-timeouts
const five = nodemailer.createTransport({ ...options, host: "mail" });
// ok: smtp-transport-without-timeouts
const six = nodemailer.createTransport({ jsonTransport: true });

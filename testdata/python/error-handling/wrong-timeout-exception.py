import subprocess

import httpx
import pytesseract
import requests


def a(url, cached):
    # ruleid: wrong-timeout-exception
    try:
        return requests.get(url, timeout=5)
    except TimeoutError:
        return cached


def b(command):
    # ruleid: wrong-timeout-exception
    try:
        subprocess.run(command, timeout=5)
    except TimeoutError as error:
        print(error)


def c(image):
    # ruleid: wrong-timeout-exception
    try:
        text = pytesseract.image_to_string(image, timeout=5)
    except TimeoutError:
        text = ""
    return text


def good(url, cached):
    # ok: wrong-timeout-exception
    try:
        return requests.get(url, timeout=5)
    except requests.Timeout:
        return cached


def child(command):
    # ok: wrong-timeout-exception
    try:
        subprocess.run(command, timeout=5)
    except subprocess.TimeoutExpired:
        pass

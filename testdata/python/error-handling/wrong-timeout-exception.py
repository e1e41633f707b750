import subprocess

import httpx
import pytesseract
import requests


def a(url, cached):
    try:
        return requests.get(url, timeout=5)
    # ruleid: wrong-timeout-exception
    except TimeoutError:
        return cached


def b(command):
    try:
        subprocess.run(command, timeout=5)
    # ruleid: wrong-timeout-exception
    except TimeoutError as error:
        print(error)


def c(image):
    try:
        text = pytesseract.image_to_string(image, timeout=5)
    # ruleid: wrong-timeout-exception
    except TimeoutError:
        text = ""
    return text


def good(url, cached):
    try:
        return requests.get(url, timeout=5)
    # ok: wrong-timeout-exception
    except requests.Timeout:
        return cached


def child(command):
    try:
        subprocess.run(command, timeout=5)
    # ok: wrong-timeout-exception
    except subprocess.TimeoutExpired:
        pass

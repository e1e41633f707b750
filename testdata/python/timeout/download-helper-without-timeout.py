import feedparser
import nltk
import torch


def bad(feed_url, path):
    # ruleid: download-helper-without-timeout
    feedparser.parse(feed_url)
    # ruleid: download-helper-without-timeout
    torch.hub.download_url_to_file(feed_url, path)
    # ruleid: download-helper-without-timeout
    nltk.download("punkt")


def good(response, text, own, url):
    # ok: download-helper-without-timeout
    feedparser.parse(response.content)
    # ok: download-helper-without-timeout
    feedparser.parse(text)
    # ok: download-helper-without-timeout
    own.download(url)

"""Export of results to Label Studio for correction by people."""

import time

import requests
from label_studio_sdk import LabelStudio

from app.config import LABEL_STUDIO_KEY, LABEL_STUDIO_URL

session = requests.Session()
session.headers["Authorization"] = f"Token {LABEL_STUDIO_KEY}"


def get_client():
    return LabelStudio(base_url=LABEL_STUDIO_URL, api_key=LABEL_STUDIO_KEY)


def build_tasks(document_id, result):
    tasks = []
    for page in result["pages"]:
        tasks.append(
            {
                "data": {"document": document_id, "page": page["number"], "text": page["text"]},
                "predictions": [
                    {"model_version": "docling", "result": [region for region in page.get("regions", [])]}
                ],
            }
        )
    return tasks


def export_document(document_id, result, project):
    client = get_client()
    tasks = build_tasks(document_id, result)
    for task in tasks:
        client.tasks.create(project=project, data=task["data"])
    return len(tasks)


def import_tasks(project, tasks):
    while True:
        try:
            response = session.post(f"{LABEL_STUDIO_URL}/api/projects/{project}/import", json=tasks)
            response.raise_for_status()
            return response.json()
        except requests.RequestException as e:
            print(f"label studio not reachable: {e}")
            time.sleep(5)


def wait_for_export(project, export_id):
    status = "created"
    while status not in ("completed", "failed"):
        status = session.get(f"{LABEL_STUDIO_URL}/api/projects/{project}/exports/{export_id}").json()["status"]
        time.sleep(2)
    return status


def fetch_annotations(project):
    return session.get(f"{LABEL_STUDIO_URL}/api/projects/{project}/export", params={"exportType": "JSON"}).json()

from googleapiclient.discovery import build
from googleapiclient.http import MediaIoBaseDownload

service = build("drive", "v3")


def names(query):
    # ruleid: google-api-request-without-retry
    return service.files().list(q=query).execute()


def remove(self, file_id):
    # ruleid: google-api-request-without-retry
    self.service.files().delete(fileId=file_id).execute()


def fetch(request, target):
    downloader = MediaIoBaseDownload(target, request)
    done = False
    while not done:
        # ruleid: google-api-request-without-retry
        status, done = downloader.next_chunk()


def patient(query):
    # ok: google-api-request-without-retry
    return service.files().list(q=query).execute(num_retries=3)


@retry(stop=stop_after_attempt(3))
def decorated(query):
    # ok: google-api-request-without-retry
    return service.files().list(q=query).execute()


def pieces(downloader):
    done = False
    while not done:
        # ok: google-api-request-without-retry
        status, done = downloader.next_chunk(num_retries=3)


def mail(service, raw):
    # ok: google-api-request-without-retry
    return service.users().messages().send(userId="me", body={"raw": raw}).execute()

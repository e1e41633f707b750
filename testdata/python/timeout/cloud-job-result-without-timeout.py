from google.cloud import bigquery, pubsub_v1


def bad(client, sql, publisher, rows):
    # ruleid: cloud-job-result-without-timeout
    client.query(sql).result()
    job = client.load_table_from_json(rows, "t")
    # ruleid: cloud-job-result-without-timeout
    job.result()
    # ruleid: cloud-job-result-without-timeout
    publisher.publish("topic", b"x").result()


def good(client, sql, other):
    # ok: cloud-job-result-without-timeout
    client.query(sql).result(timeout=300)
    job = client.query(sql)
    # ok: cloud-job-result-without-timeout
    job.result(timeout=60)
    # ok: cloud-job-result-without-timeout
    other.compute().result()

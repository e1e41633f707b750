from kubernetes import client, watch


def bad(ns):
    v1 = client.CoreV1Api()
    # ruleid: kubernetes-call-without-timeout
    v1.list_namespaced_pod(ns)
    batch = client.BatchV1Api()
    # ruleid: kubernetes-call-without-timeout
    batch.create_namespaced_job(ns, {})
    w = watch.Watch()
    # ruleid: kubernetes-call-without-timeout
    for event in w.stream(v1.list_namespaced_pod, ns):
        print(event)


def good(ns, other):
    v1 = client.CoreV1Api()
    # ok: kubernetes-call-without-timeout
    v1.list_namespaced_pod(ns, _request_timeout=30)
    w = watch.Watch()
    # ok: kubernetes-call-without-timeout
    for event in w.stream(v1.list_namespaced_pod, ns, timeout_seconds=60):
        print(event)
    # ok: kubernetes-call-without-timeout
    other.list_namespaced_pod(ns)

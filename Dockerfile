# The tool as an image: docker run --rm -v "$PWD:/src:ro" resrules run .
FROM python:3.12.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
COPY . .
# --no-compile: byte code would double the size, and a container starts with the file system it has
RUN python -m venv /opt/resrules && /opt/resrules/bin/pip install --no-compile .

FROM python:3.12.11-slim-bookworm
# git tells which files belong to the project and what they are called in the repository
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git=1:2.39.* \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --create-home --shell /usr/sbin/nologin resrules \
    && git config --system --add safe.directory '*'
COPY --from=build /opt/resrules /opt/resrules
ENV PATH=/opt/resrules/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 RESRULES_CACHE_DIR=/tmp/resrules-cache
USER 10001
WORKDIR /src
# a command line that ends by itself: there is nothing to probe
HEALTHCHECK NONE
ENTRYPOINT ["resrules"]
CMD ["--help"]

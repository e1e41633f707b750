import gradio as gr

with gr.Blocks() as demo:
    button = gr.Button()
    # ruleid: gradio-queue-without-limit
    button.click(run, concurrency_limit=None)
    # ok: gradio-queue-without-limit
    button.click(run, concurrency_limit=2)

# ruleid: gradio-queue-without-limit
demo.queue(default_concurrency_limit=None)
# ruleid: gradio-queue-without-limit
demo.queue(api_open=False, default_concurrency_limit=None).launch()
# ok: gradio-queue-without-limit
demo.queue(default_concurrency_limit=4)
# ok: gradio-queue-without-limit
demo.queue()

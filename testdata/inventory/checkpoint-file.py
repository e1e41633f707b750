# ruleid: checkpoint-file
checkpoint_path.write_text(text)
# ruleid: checkpoint-file
open(state_file, "w")
# ok: checkpoint-file
report.write_text(text)

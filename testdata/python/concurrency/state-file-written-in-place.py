import json
import os
import pickle
import tempfile

import yaml


def save(state, state_path):
    # ruleid: state-file-written-in-place
    with open(state_path, "w") as f:
        json.dump(state, f)


def checkpoint(model):
    # ruleid: state-file-written-in-place
    with open("checkpoint.pkl", "wb") as f:
        pickle.dump(model, f)


class Settings:
    def save(self):
        # ruleid: state-file-written-in-place
        self.config_path.write_text(json.dumps(self.values))

    def save_yaml(self):
        # ruleid: state-file-written-in-place
        with self.settings_file.open("w") as handle:
            yaml.safe_dump(self.values, handle)


def save_atomic(state, state_path):
    temporary = state_path + ".tmp"
    # ok: state-file-written-in-place
    with open(temporary, "w") as f:
        json.dump(state, f)
    os.replace(temporary, state_path)


def save_moved(state, state_path):
    # ok: state-file-written-in-place
    with open(state_path, "w") as f:
        json.dump(state, f)
    os.replace(state_path, "final.json")


def export(rows, report):
    # ok: state-file-written-in-place
    with open(report, "w") as f:
        json.dump(rows, f)


def read(state_path):
    # ok: state-file-written-in-place
    with open(state_path) as f:
        return json.load(f)


def run_with_own_file(self, config, run):
    config_path = os.path.join(self.work, "job.json")
    try:
        # ok: state-file-written-in-place
        with open(config_path, "w") as f:
            json.dump(config, f)
        run(config_path)
    finally:
        if os.path.exists(config_path):
            os.remove(config_path)


def hand_over(self, config):
    config_path = os.path.join(self.temp_dir, "job.json")
    # ok: state-file-written-in-place
    with open(config_path, "w") as f:
        json.dump(config, f)


def keep(self, config):
    config_path = os.path.join(self.template_dir, "job.json")
    # ruleid: state-file-written-in-place
    with open(config_path, "w") as f:
        json.dump(config, f)


def schema(self):
    if os.path.exists(self.cache_path):
        try:
            with open(self.cache_path) as f:
                return json.load(f)
        except ValueError:
            pass
    try:
        # ok: state-file-written-in-place
        with open(self.cache_path, "w") as f:
            json.dump(self.fetch(), f)
    except OSError as error:
        self.log(error)

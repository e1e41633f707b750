import argparse

# ruleid: command-line-tool
parser = argparse.ArgumentParser()
# ok: command-line-tool
parser = Parser()

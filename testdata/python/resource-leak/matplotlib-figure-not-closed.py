import matplotlib.pyplot as plt


def plot(rows):
    # ruleid: matplotlib-figure-not-closed
    plt.figure()
    plt.plot(rows)
    plt.savefig("rows.png")


def with_axes(rows):
    # ruleid: matplotlib-figure-not-closed
    figure, axes = plt.subplots()
    axes.plot(rows)
    figure.savefig("rows.png")


def big(rows):
    for row in rows:
        # ruleid: matplotlib-figure-not-closed
        plt.figure(figsize=(10, 10))
        plt.imshow(row)
        plt.savefig(row.name)


def closed(rows):
    # ok: matplotlib-figure-not-closed
    figure, axes = plt.subplots()
    try:
        axes.plot(rows)
        figure.savefig("rows.png")
    finally:
        plt.close(figure)


def interactive(rows):
    # ok: matplotlib-figure-not-closed
    plt.figure()
    plt.plot(rows)
    plt.show()


def handed_on(rows):
    # ok: matplotlib-figure-not-closed
    figure = plt.figure()
    return figure

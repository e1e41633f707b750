from PySide6.QtWidgets import QMessageBox


def delete(parent, profile):
    try:
        profile.delete()
    # ok: error-printed-instead-of-logged
    except Exception as e:
        QMessageBox.critical(parent, "Error", str(e))
        print(e)

"""Health check of a web container: exit code 0 when the given path answers 200."""

import http.client
import os
import sys

PATIENCE_SECONDS = 15


def main(path: str) -> int:
    """Ask this container's own server under the first of its host names."""
    host = os.environ.get("ALLOWED_HOSTS", "localhost").split(",")[0].strip().lstrip(".")
    connection = http.client.HTTPConnection("127.0.0.1", 8000, timeout=PATIENCE_SECONDS)
    try:
        connection.request("GET", path, headers={"Host": host})
        response = connection.getresponse()
        print(response.read(500).decode("utf-8", "replace"))
    except OSError as error:
        print(error)
        return 1
    return 0 if response.status == http.HTTPStatus.OK else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""A server on the loopback address: who is answered, what is shown while a file is broken, and how it ends."""

import http.client
import json
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from cjtool.request import RequestError
from cjtool.serve import editors
from cjtool.serve.running import listening

pytestmark = pytest.mark.slow

JOURNEYS = Path(__file__).parents[2] / "journeys"


class Server:
    """A process of `cjtool serve`, and questions to it."""

    def __init__(self, *paths: Path) -> None:
        command = [sys.executable, "-m", "cjtool", "serve", *map(str, paths), "--port", "0"]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert self.process.stderr is not None
        address = self.process.stderr.readline()
        assert address.startswith("http://127.0.0.1:"), address
        self.port = int(address.split("/")[2].split(":")[1])

    def ask(
        self, path: str, *, method: str = "GET", body: str | None = None, **headers: str
    ) -> tuple[int, dict[str, str], str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(
            method, path, body, {name.replace("_", "-"): value for name, value in headers.items()}
        )
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, text

    @contextmanager
    def news(self) -> Iterator[Iterator[dict[str, Any]]]:
        """The states that a page is told, one after the other."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", "/-/events")
        answer = connection.getresponse()

        def states() -> Iterator[dict[str, Any]]:
            while line := answer.readline().decode():
                if line.startswith("data: "):
                    yield json.loads(line.removeprefix("data: "))

        yield states()
        connection.close()

    def stop(self) -> tuple[int, str]:
        self.process.send_signal(signal.SIGINT)
        _, wrong = self.process.communicate(timeout=10)
        return self.process.returncode, wrong


def _in_time(holds: Callable[[], bool]) -> bool:
    """Whether something comes true within half a minute."""
    end = time.monotonic() + 30
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


def _problems(server: Server) -> list[dict[str, Any]]:
    """What is in the way now."""
    with server.news() as news:
        found: list[dict[str, Any]] = next(news)["problems"]
    return found


def _wait_until_watched(server: Server, file: Path) -> None:
    """Write a file as it is, with one line end more, until that is noticed: what comes before is not."""
    with server.news() as news:
        before = next(news)

    def is_noticed() -> bool:
        file.write_text(file.read_text("utf-8") + "\n", "utf-8")
        time.sleep(0.2)
        with server.news() as news:
            return next(news) != before

    assert _in_time(is_noticed)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(JOURNEYS / "warmtepomp", tmp_path / "warmtepomp"))


@pytest.fixture
def server(folder: Path) -> Iterator[Server]:
    started = Server(folder)
    yield started
    if started.process.poll() is None:
        started.stop()


def test_pages_follow_changes_and_let_no_other_script_run(server: Server) -> None:
    status, headers, text = server.ask("/index.html")

    assert (status, '<script src="/-/live.js" data-page="' in text) == (200, True)
    assert headers["content-security-policy"].startswith(
        "default-src 'none'; script-src 'self'; style-src 'self';"
    )
    assert headers["x-content-type-options"] == "nosniff"
    assert server.ask("/index.html", If_None_Match=headers["etag"])[0] == 304


def test_the_first_page_is_that_of_the_project(server: Server) -> None:
    status, headers, _ = server.ask("/")

    assert (status, headers["location"]) == (307, "/index.html")


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1", "localhost:1", ""])
def test_other_hosts_get_nothing(server: Server, host: str) -> None:
    status, headers, text = server.ask("/index.html", Host=host)

    assert (status, text) == (421, "This server answers for this machine alone.\n")
    assert "content-security-policy" in headers


@pytest.mark.parametrize(
    "path",
    [
        "/../cjtool.yaml",
        "/%2e%2e/cjtool.yaml",
        "/cjtool.yaml",
        "//etc/passwd",
        "/-/../../x",
        "/..%5cx",
        "/-/x",
    ],
)
def test_only_known_paths_are_answered(server: Server, path: str) -> None:
    assert server.ask(path)[0] == 404


def test_a_page_that_is_gone_follows_the_files_so_that_it_comes_back(server: Server, folder: Path) -> None:
    (journey,) = folder.rglob("warmtepomp.yaml")
    written = journey.read_text(encoding="utf-8")
    with server.news() as news:
        next(news)
        journey.write_text("", encoding="utf-8")
        next(news)
        status, headers, page = server.ask("/warmtepomp/report.html")

        assert (status, "etag" in headers) == (404, False)
        assert "/-/live.js" in page
        assert "Deze pagina is er nu niet" in page
        journey.write_text(written, encoding="utf-8")
        next(news)

    assert server.ask("/warmtepomp/report.html")[0] == 200


def test_a_step_is_told_to_our_own_pages_alone(server: Server) -> None:
    step, own = "warmtepomp/installeren/bevestiging", f"http://127.0.0.1:{server.port}"

    status, _, text = server.ask("/-/place", method="POST", body=step, Origin=own)

    told = json.loads(text)
    assert (status, told["file"].endswith("warmtepomp.yaml"), told["line"]) == (200, True, 282)
    assert told["href"].startswith("vscode://file/")
    assert told["href"].endswith("warmtepomp.yaml:282:15")
    assert server.ask("/-/place", method="POST", body=step, Origin="http://evil.example")[0] == 403
    assert server.ask("/-/place", method="POST", body=step)[0] == 403
    assert server.ask("/-/place", method="POST", body="nothing", Origin=own)[0] == 404
    assert server.ask("/-/place", method="POST", body="x" * 9000, Origin=own)[0] == 404
    assert "warmtepomp.yaml:282:15" in server.stop()[1]


def test_the_last_good_picture_stays_while_a_file_is_broken(server: Server, folder: Path) -> None:
    (file,) = folder.rglob("warmtepomp.yaml")
    text, good = file.read_text("utf-8"), server.ask("/warmtepomp/report.html")[2]
    with server.news() as news:
        assert next(news)["problems"] == []
        file.write_text(text + "\nstages: [", "utf-8")

        broken = next(news)
        while not broken["problems"]:
            broken = next(news)

        [problem, *_] = broken["problems"]
        assert problem["file"].endswith("warmtepomp.yaml")
        assert problem["line"] > 1
        assert problem["sentence"]
        assert server.ask("/warmtepomp/report.html")[2] == good
        new = file.with_name("4913")
        new.write_text(text.replace("title: ", "title: Changed ", 1), "utf-8")
        new.replace(file)

        mended = next(news)
        while mended["problems"]:
            mended = next(news)
    assert "Changed " in server.ask("/warmtepomp/report.html")[2]


def test_a_folder_that_goes_away_and_comes_back_is_told_and_followed(server: Server, folder: Path) -> None:
    away = folder.with_name("away")
    with server.news() as news:
        next(news)
        folder.rename(away)

        gone = next(news)
        while not gone["problems"]:
            gone = next(news)
        assert server.ask("/warmtepomp/report.html")[0] == 200
        away.rename(folder)

        back = next(news)
        while back["problems"]:
            back = next(news)
    assert server.ask("/warmtepomp/report.html")[0] == 200


def test_the_first_page_has_the_three_lenses(server: Server) -> None:
    _, _, text = server.ask("/index.html")

    assert 'id="lenses"' in text


def test_a_project_that_loses_its_settings_is_told_in_one_line_and_stays(
    server: Server, folder: Path
) -> None:
    away = folder.with_name("settings")
    assert _problems(server) == []
    _wait_until_watched(server, folder / "bibliotheek.yaml")
    (folder / "cjtool.yaml").rename(away)
    assert _in_time(lambda: _problems(server) != [])
    [problem] = _problems(server)
    status, _, page = server.ask("/warmtepomp/report.html")
    away.rename(folder / "cjtool.yaml")

    assert _in_time(lambda: _problems(server) == [])
    assert problem["file"].endswith("warmtepomp/cjtool.yaml")
    assert problem["sentence"] == "dit bestand is weg; de pagina’s zijn van toen het er nog was"
    assert (status, "Sanne" in page) == (200, True)


def test_a_project_that_comes_beside_the_others_is_taken_in(tmp_path: Path) -> None:
    shutil.copytree(JOURNEYS / "warmtepomp", tmp_path / "warmtepomp")
    started = Server(tmp_path)
    _wait_until_watched(started, tmp_path / "warmtepomp" / "bibliotheek.yaml")
    (tmp_path / "notes.txt").write_text("no project\n")
    shutil.copytree(JOURNEYS / "paspoort", tmp_path / "paspoort")

    there = _in_time(lambda: '<a href="/paspoort/index.html">' in started.ask("/")[2])
    shutil.rmtree(tmp_path / "paspoort")
    gone = _in_time(lambda: _problems(started) != [])

    status = started.ask("/paspoort/index.html")[0]
    code, said = started.stop()
    assert (there, gone, code, status) == (True, True, 0, 200)  # it stays as it was
    assert "Traceback" not in said


def test_of_many_problems_the_first_are_told(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(JOURNEYS / "warmtepomp", tmp_path / "warmtepomp"))
    started = Server(folder)
    _wait_until_watched(started, folder / "bibliotheek.yaml")
    (folder / "bibliotheek.yaml").write_text("cjtool: library/v1\nteams: {}\n", "utf-8")

    many = _in_time(lambda: len(_problems(started)) > 20)

    _, said = started.stop()
    assert many
    assert len([line for line in said.splitlines() if ".yaml:" in line]) <= 20
    assert re.search(r"^\d\d+ more$", said, re.MULTILINE)


def test_several_projects_have_a_folder_each(tmp_path: Path) -> None:
    for name in ("warmtepomp", "paspoort"):
        shutil.copytree(JOURNEYS / name, tmp_path / name)
    started = Server(tmp_path)

    _, _, text = started.ask("/")

    started.stop()
    assert '<a href="/paspoort/index.html">' in text
    assert '<a href="/warmtepomp/index.html">' in text


def test_a_project_of_which_nothing_is_valid_gives_its_name_to_no_other(tmp_path: Path) -> None:
    for name in ("paspoort", "warmtepomp"):
        shutil.copytree(JOURNEYS / name, tmp_path / name)
    for file in (tmp_path / "paspoort" / "journeys").iterdir():
        file.write_text("cjtool: journey/v1\nstages: [", "utf-8")
    started = Server(tmp_path)

    _, headers, _ = started.ask("/")
    _, _, text = started.ask("/nothing.html")

    started.stop()
    assert headers["location"] == "/warmtepomp/index.html"
    assert '<a href="/warmtepomp/index.html">Zonneveld Energie</a>' in text
    assert text.count('/index.html">') == 1


def test_nothing_to_look_at_is_told_and_is_no_success(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cjtool", "serve", str(tmp_path)]

    ran = subprocess.run(command, capture_output=True, text=True, check=False)

    assert ran.returncode == 3
    assert f"nothing to look at in `{tmp_path}`" in ran.stderr


def test_ctrl_c_ends_it_at_once_with_someone_waiting(server: Server) -> None:
    with server.news() as news:
        next(news)
        start = time.monotonic()

        code, wrong = server.stop()

    assert (code, wrong.splitlines()[-1]) == (0, "stopped")
    assert "Traceback" not in wrong
    assert time.monotonic() - start < 5


def test_a_taken_port_names_a_free_one() -> None:
    taken = listening(0)
    port = taken.getsockname()[1]

    with (
        taken,
        pytest.raises(RequestError, match=rf"port {port} is taken, or not for you; `--port \d+` is free"),
    ):
        listening(port)


@pytest.mark.parametrize(
    ("editor", "message"),
    [
        ("javascript:alert(1)//{path}", "`javascript:` opens no editor"),
        ("http://x/{path}", "`http:` opens no editor"),
        ("vscode://file", "does not say where the file goes"),
        ("vscode://{path}{0}", "does not say where the file goes"),
        ("vscde", "did you mean `vscode`?"),
    ],
)
def test_only_links_to_editors_are_taken(editor: str, message: str) -> None:
    with pytest.raises(RequestError, match=re.escape(message)):
        editors.template(editor)


@pytest.mark.parametrize(
    ("editor", "link"),
    [
        ("idea", "idea://open?file=/a%20b/c.yaml&line=3&column=5"),
        ("mine://open/{path}#{line}", "mine://open//a%20b/c.yaml#3"),
        ("none", ""),
    ],
)
def test_a_link_leads_to_the_line(editor: str, link: str) -> None:
    assert editors.link(editors.template(editor), "/a b/c.yaml", 3, 5) == link


def test_templates_are_followed_and_a_mistake_is_told_over_the_last_good_page(
    folder: Path, server: Server
) -> None:
    with server.news() as states:
        next(states)
        (folder / "own").mkdir()
        (folder / "own" / "footer.html").write_text("<p>Acme BV</p>", "utf-8")
        settings = folder / "cjtool.yaml"
        settings.write_text(settings.read_text("utf-8") + "\ntemplates: own\n", "utf-8")
        until(server, "<p>Acme BV</p>")
        (folder / "own" / "footer.html").write_text("<p>\n{{ titel }}</p>", "utf-8")
        told = next(state for state in states if state["problems"])

        assert told["problems"][0]["file"].endswith("own/footer.html")
        assert (told["problems"][0]["line"], told["problems"][0]["advice"]) == (2, "bedoel je `title`?")
        assert "<p>Acme BV</p>" in server.ask("/index.html")[2]

        (folder / "own" / "footer.html").write_text("<p>Acme NV</p>", "utf-8")
        until(server, "<p>Acme NV</p>")


def until(server: Server, text: str) -> None:
    """Wait until the first page holds a text."""
    end = time.monotonic() + 20
    while text not in server.ask("/index.html")[2]:
        assert time.monotonic() < end, f"{text} never came"
        time.sleep(0.1)

"""A voice for Orca that writes what it is given to say, one JSON record a line, into $FUKUSHI_VOICE.

Orca takes it like any other: by the name of a module, in its settings (speechServerFactory). Beside what is said it
writes when a key has reached Orca, and when nothing has happened for a while: whoever drives it waits for these and
never guesses how long a line takes.
"""

import json
import os
import signal
import time

from gi.repository import GLib

from orca import event_manager, orca_state, speechserver

QUIET = float(os.environ["FUKUSHI_VOICE_QUIET"])

_record = open(os.environ["FUKUSHI_VOICE"], "a", encoding="utf-8", buffering=1)
_state = {"last": time.monotonic(), "told": True}


def _write(**record):
    _record.write(json.dumps(record, ensure_ascii=False) + "\n")


def _happened():
    _state["last"] = time.monotonic()
    _state["told"] = False


def _asked():
    """Whoever drives Orca wants to know when it is quiet, though perhaps nothing happens."""
    _happened()
    return True


def _tell_when_quiet():
    if not _state["told"] and time.monotonic() - _state["last"] >= QUIET:
        _state["told"] = True
        # Which program is being read: the window of the browser, or nothing yet.
        app = getattr(orca_state.activeScript, "app", None)
        _write(quiet=getattr(app, "name", None) or "")
    return True


def _watch(name, before):
    """Lets `before` see each call of a method of Orca's event manager, which works on as it did."""
    method = getattr(event_manager.EventManager, name)

    def watched(self, *args):
        before(*args)
        return method(self, *args)

    setattr(event_manager.EventManager, name, watched)


def _key(event):
    _happened()
    # 0 is a press, 1 a release.
    _write(key=event.event_string, released=bool(event.type))


_watch("_enqueue", lambda event: _happened())
_watch("_processKeyboardEvent", _key)
GLib.timeout_add(20, _tell_when_quiet)
GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, _asked)


class SpeechServer(speechserver.SpeechServer):
    """Says at once, to the end and without being interrupted."""

    _server = None

    @staticmethod
    def getFactoryName():
        return "Fukushi"

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._server is None:
            SpeechServer._server = SpeechServer()
        return SpeechServer._server

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    def getInfo(self):
        return ["Fukushi", "fukushi"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            _happened()
            _write(say=text)

    def speakCharacter(self, character, acss=None):
        self.speak(character)

    def speakKeyEvent(self, event, acss=None):
        """The echo of a key says nothing about a page."""

    def sayAll(self, utteranceIterator, progressCallback):
        """One utterance after the other, as a voice does that is never interrupted."""

        def following():
            try:
                context, acss = next(utteranceIterator)
            except StopIteration:
                return False
            self.speak(context.utterance, acss)
            progressCallback(context.copy(), speechserver.SayAllContext.PROGRESS)
            progressCallback(context.copy(), speechserver.SayAllContext.COMPLETED)
            return True

        GLib.idle_add(following)

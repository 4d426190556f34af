"""SpiffWorkflow: four user tasks of a BPMN process, the state serialised and committed to SQLite after each.

usage: spiff_peer.py --folder F [--people N] [--seconds S] [--threads | --processes N]

What favours it was chosen: a running case stays in memory and is only written, never read back; its definition is stored
once and left out of each state, as the project's own example application does; the store is a table of two columns.
"""

import argparse
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from measure import STEPS, WARM_UP_SECONDS, Done, Tally, in_processes, in_threads, in_turn, report
from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer
from SpiffWorkflow.bpmn.serializer.config import DEFAULT_CONFIG
from SpiffWorkflow.bpmn.serializer.default.workflow import BpmnWorkflowConverter, WorkflowConverter
from SpiffWorkflow.util.task import TaskState

MODEL = Path(__file__).with_name("approval.bpmn")


class WithoutDefinition(BpmnWorkflowConverter):
    """A case's state alone: what it is a case of lies in the store once."""

    def to_dict(self, workflow: BpmnWorkflow) -> dict:
        state = WorkflowConverter.to_dict(self, workflow)
        state["subprocesses"] = self.mapping_to_dict(workflow.subprocesses)
        state["bpmn_events"] = self.registry.convert(workflow.bpmn_events)
        return state


class Store:
    def __init__(self, folder: Path):
        parser = BpmnParser()
        parser.add_bpmn_file(str(MODEL))
        self.definition = parser.get_spec("approval")
        self.serializer = BpmnWorkflowSerializer(BpmnWorkflowSerializer.configure({**DEFAULT_CONFIG, BpmnWorkflow: WithoutDefinition}))
        self.turn = threading.Lock()
        self.database = sqlite3.connect(folder / "spiff.sqlite", isolation_level=None, check_same_thread=False, timeout=30)
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = FULL")
        self.database.execute("CREATE TABLE IF NOT EXISTS workflow (id TEXT PRIMARY KEY, state TEXT NOT NULL)")

    def steps(self) -> Iterator[None]:
        """One case; yields after each step is committed."""
        workflow = BpmnWorkflow(self.definition)
        workflow.do_engine_steps()
        for step in STEPS:
            take(workflow, step)
            self.write(workflow)
            yield
        assert workflow.completed

    def case(self, done: Done) -> None:
        for _ in self.steps():
            done()

    def write(self, workflow: BpmnWorkflow) -> None:
        state = self.serializer.serialize_json(workflow)
        with self.turn:
            self.database.execute("INSERT OR REPLACE INTO workflow VALUES (?, ?)", [str(workflow.task_tree.id), state])


def take(workflow: BpmnWorkflow, step: str) -> None:
    task = workflow.get_next_task(state=TaskState.READY, manual=True)
    assert task.task_spec.name == step
    task.data.update({"by": f"person-{step}"})
    task.run()
    workflow.do_engine_steps()


def engine_microseconds(store: Store, cases: int = 100) -> float:
    """CPU for a step without its serialising and storing."""
    began = time.process_time()
    for _ in range(cases):
        workflow = BpmnWorkflow(store.definition)
        workflow.do_engine_steps()
        for step in STEPS:
            take(workflow, step)
    return 1e6 * (time.process_time() - began) / cases / len(STEPS)


def main() -> None:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--people", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--threads", action="store_true")
    parser.add_argument("--processes", type=int, default=1)
    options = parser.parse_args()
    people = max(1, options.people // options.processes)
    Store(options.folder).database.close()

    def work(_: int, ready: Done) -> dict:
        store = Store(options.folder)
        in_turn(store.steps, people, Tally(WARM_UP_SECONDS))
        ready()
        tally = Tally(options.seconds)
        return in_threads(store.case, people, tally) if options.threads else in_turn(store.steps, people, tally)

    results = in_processes(options.processes, options.seconds, work)
    report(results, engine_us=engine_microseconds(Store(options.folder)))


if __name__ == "__main__":
    main()

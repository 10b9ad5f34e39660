// Judges every course of a cohort by an exported machine: node check.js MACHINE.json COHORT.jsonl
// Writes what `ipt check --json --cohort` writes. Whether an event is accepted, and what follows, is for XState to say.
import { readFileSync } from 'node:fs';
import { getInitialSnapshot, transition } from 'xstate';
import { broken, machineOf, sessions } from './rules.js';

const [machineFile, cohortFile] = process.argv.slice(2);
const machine = machineOf(JSON.parse(readFileSync(machineFile, 'utf8')));

const verdictOf = (accepted, deviation) => (accepted ? (deviation ? 'deviating' : 'accepted') : 'rejected');

const judge = ({ course, events }) => {
  let snapshot = getInitialSnapshot(machine);
  return events.map((event, index) => {
    const verdict = verdictOf(snapshot.can(event), event.deviation);
    const rules = broken(snapshot, event);
    [snapshot] = transition(machine, snapshot, event);
    const after = { phase: snapshot.value, sessions: sessions(snapshot) };
    return JSON.stringify({ course, line: index + 1, type: event.type, verdict, rules, ...after });
  });
};

const courses = readFileSync(cohortFile, 'utf8').split('\n').filter((line) => line);
console.log(courses.flatMap((line) => judge(JSON.parse(line))).join('\n'));

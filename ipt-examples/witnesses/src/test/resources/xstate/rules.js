// What the names in an exported machine mean: the rules that its guards ask for, and what its actions do.
// Written from docs/rules.md and docs/journal.md; events are those of a journal, as they are written there.
import { assign, setup } from 'xstate';

const within = (number, { min, max }) => min <= number && number <= max;
const held = (context) => context.left + context.held;

/** By how many a session raises the sessions held: those that its number leaves out count with it. */
const raised = (context, { number }) => Math.max(1, number - held(context));

const union = (some, others) => [...new Set([...some, ...others])];

/** Room: with k sessions in the current phase and the rest in those left, a total that can still come of it is in range. */
const hasRoom = ({ total, phase, later }, left, k) =>
  k <= phase.max &&
  left + Math.max(k, phase.min) + later.min <= total.max &&
  left + phase.max + later.max >= total.min;

/** The task that an activity does, if it does one. */
const taskOf = {
  'assess-symptoms': () => 'symptoms-assessed',
  'explore-area': ({ area }) => `${area}-explored`,
  'psychoeducate': ({ topic }) => (topic === 'illness-role' ? 'illness-named' : `${topic}-explained`),
  'review-history': () => 'history-reviewed',
  'review-inventory': () => 'inventory-reviewed',
  'set-goal': () => 'goals-set',
  'present-problem': () => 'problem-presented',
  'plan-termination': () => 'termination-planned',
  'explore-feeling': ({ feeling, present, accepted }) => (!present || accepted ? `${feeling}-accepted` : undefined),
  'plan-ahead': () => 'relapse-planned',
  'affirm-competence': ({ knows, believes }) => (knows && believes ? 'competence-affirmed' : undefined),
};

const activitiesOf = (event) => event.activities ?? [];

const tasksOf = (event) =>
  event.type === 'formulation-agreed'
    ? ['formulation-agreed']
    : activitiesOf(event).map((activity) => taskOf[activity.type]?.(activity));

const identifies = (activity) => activity.type === 'explore-area' && activity.identified;

const areasAfter = (context, event) =>
  union(context.areas, activitiesOf(event).filter(identifies).map(({ area }) => area));

/** Each rule: whether an event keeps it. Those of window and order depend on what the event would lead to. */
const rules = {
  'course.not-open': () => false,
  'course.already-open': () => false,
  'course.closed': () => false,
  'opening.concern': ({ event }) => event.concerns.length > 0,

  'date.order': ({ context, event }) => event.date >= context.latest,
  'session.day': ({ context, event }) => event.date !== context.latestSession,
  'session.number': ({ context, event }) => event.number > held(context),
  'session.gap': ({ context, event }) => event.number <= held(context) + 1,

  'phase.maximum': ({ context, event }, { max }) => context.held + raised(context, event) <= max,
  'course.window': ({ context, event }, { room, next, total }) => {
    if (total) {
      return within(held(context), total);
    }
    const before = hasRoom(room, context.left, context.held);
    if (next) {
      return hasRoom(next, held(context), 0) || !before;
    }
    const heldAfter = context.held + raised(context, event);
    return hasRoom(room, context.left, heldAfter) || !before || heldAfter > room.phase.max;
  },
  'phase.last-session': ({ context, event }, { room, tasks, focus }) => {
    const heldAfter = context.held + raised(context, event);
    const isLast = hasRoom(room, context.left, heldAfter) && !hasRoom(room, context.left, heldAfter + 1);
    const done = union(context.tasks, tasksOf(event));
    const formulationWaits = areasAfter(context, event).length >= focus;
    return !isLast || tasks.every((task) => done.includes(task) || (task === 'formulation-agreed' && formulationWaits));
  },
  'problem.identified': ({ context, event }) =>
    activitiesOf(event).every(
      ({ type, area }, index, activities) =>
        type !== 'present-problem' ||
        context.areas.includes(area) ||
        activities.slice(0, index).some((earlier) => identifies(earlier) && earlier.area === area),
    ),

  'formulation.phase': () => false,
  'formulation.focus': ({ event }, range) => within(new Set(event.focus).size, range),
  'formulation.identified': ({ context, event }) => event.focus.every((area) => context.areas.includes(area)),
  'formulation.plan': ({ event }, { sessions, termination }) =>
    within(event.plannedSessions, sessions) && within(event.plannedTermination, termination),

  'phase.order': ({ event }, { next }) => (event.type === 'course-concluded' ? 'concluded' : event.phase) === next,
  'phase.minimum': ({ context }, { min }) => context.held >= min,
  'task': ({ context }, { task }) => context.tasks.includes(task),
};

const ALONE = ['course.not-open', 'course.already-open', 'course.closed', 'phase.order'];
const WAIVABLE =
  /^(session\.(day|gap)|phase\.(maximum|minimum|last-session)|course\.window|problem\.identified|formulation\..+|task\..+)$/;

const idOf = ({ type, params }) => (type === 'task' ? `task.${params.task}` : type);

/** The ids of the rules that an event breaks, of those that are asked for, and whether its deviation is needless. */
const brokenOf = (scope, asked) => {
  const broken = asked.filter(({ type, params }) => !rules[type](scope, params)).map(idOf);
  if (broken.some((id) => ALONE.includes(id))) {
    return broken.filter((id) => ALONE.includes(id) || id === 'date.order');
  }
  const needless = scope.event.deviation?.rules.some((id) => !broken.includes(id) || !WAIVABLE.test(id));
  return needless ? [...broken, 'deviation.needless'] : broken;
};

const isWaived = (id, { deviation }) => WAIVABLE.test(id) && (deviation?.rules ?? []).includes(id);

const guards = {
  ...rules,
  permitted: (scope, params) => brokenOf(scope, params.rules).every((id) => isWaived(id, scope.event)),
};

const actions = {
  record: assign(({ context, event }) => ({
    latest: event.date,
    deviating: context.deviating || event.deviation !== undefined,
  })),
  hold: assign(({ context, event }) => ({
    held: context.held + raised(context, event),
    areas: areasAfter(context, event),
    latestSession: event.date,
  })),
  work: assign(({ context, event }, { tasks }) => ({
    tasks: union(context.tasks, tasksOf(event).filter((task) => tasks.includes(task))),
  })),
  enter: assign(({ context }) => ({ left: held(context), held: 0 })),
};

/** The machine of an exported configuration. */
export const machineOf = (configuration) => setup({ guards, actions }).createMachine(configuration);

/** The rules that an event breaks against a snapshot of a machine. */
export const broken = (snapshot, event) => {
  const { guard } = snapshot.machine.config.states[snapshot.value].on[event.type];
  return brokenOf({ context: snapshot.context, event }, guard.params.rules);
};

/** How many sessions were held. */
export const sessions = ({ context }) => held(context);

//! Loops over integers that are counted by their variable alone.
//!
//! Where nothing else writes the variable of a loop, the number of rounds follows from it, and the loop ends when it is what
//! it will be last. In a loop without others the rounds run up to a limit, at which it is looked whether somebody has asked
//! the program to stop: so a round costs an addition and a comparison.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Val};

use super::frame::{bound_around, integral, least_around};
use super::{Part, Translator};
use crate::region::Counted;
use crate::types::{SMALL, Ty};

/// Rounds of an innermost loop between two looks at the request to stop.
const STRIDE: i64 = 1 << 12;

impl Translator<'_> {
    /// The loop whose body begins at an instruction, when it counts.
    pub(super) fn counted_at(&self, start: usize) -> Option<Counted> {
        self.counted.iter().find(|counted| counted.body.start == start).cloned()
    }

    /// What the state or the variable of a counted loop around the entry is taken for.
    pub(super) fn counting_type(&self, register: u32) -> Option<Ty> {
        let entry = self.request.entry;
        let around = self.counted.iter().filter(|counted| counted.body.contains(&entry));
        let counted = around.into_iter().find(|c| c.state == register || c.variable == register)?;
        let range = self.range_seen(counted)?;
        Some(if counted.state == register { Ty::Round(counted.variable) } else { range })
    }

    /// Bounds of a loop's variable, by the loop that was running when the code was compiled.
    fn range_seen(&self, counted: &Counted) -> Option<Ty> {
        let whole = |register: u32| {
            let x = self.seen(register).as_double()?;
            (integral(x) && x.abs() <= SMALL as f64).then_some(x)
        };
        let (rounds, start, step) =
            (whole(counted.state + 1)?, whole(counted.state + 2)?, whole(counted.state + 3)?);
        whole(counted.state)?;
        whole(counted.variable)?;
        let last = start + (rounds - 1.0) * step;
        if step == 0.0 || last.abs() > SMALL as f64 || !self.seen(counted.state + 4).is_undefined() {
            return None;
        }
        let (low, high) = (start.min(last), start.max(last));
        Some(Ty::Int(least_around(low), bound_around(high)))
    }

    /// At the entry: what the rounds of the loops around it need.
    pub(super) fn enter_counted(&mut self) {
        let entry = self.request.entry;
        for counted in self.counted.clone() {
            if counted.body.contains(&entry) && self.ty(counted.state) == Ty::Round(counted.variable) {
                let (rounds, start) =
                    (self.as_integer(counted.state + 1), self.as_integer(counted.state + 2));
                let size = self.as_integer(counted.state + 3);
                let last = self.ins(|b| {
                    let steps = b.ins().iadd_imm_s(rounds, -1);
                    let way = b.ins().imul(steps, size);
                    b.ins().iadd(start, way)
                });
                self.start_counting(&counted, last);
            }
        }
    }

    /// The variable and the state's other registers have been set: the first round comes next.
    pub(super) fn start_counting(&mut self, counted: &Counted, last: Val) {
        let Counted { state, variable, .. } = *counted;
        let range = self.ranges.get(&state).map_or(self.ty(variable), |known| known.join(self.ty(variable)));
        self.ranges.insert(state, range);
        self.state.types[state as usize] = Ty::Round(variable);
        self.state.synced[state as usize] = false;
        self.define(state, Part::Last, last);
        let (x, size) = (self.as_integer(variable), self.as_integer(state + 3));
        let before = self.ins(|b| b.ins().isub(x, size));
        self.define(state, Part::Before, before);
        if counted.is_innermost {
            self.set_limit(state, x, last);
        }
        // They don't change while the loop runs: ways out of it needn't write them.
        (state + 1..state + 4).for_each(|register| self.keep_raw(register));
    }

    /// From `x` on some rounds run without a look at anything else.
    fn set_limit(&mut self, state: u32, x: Val, last: Val) {
        let size = self.as_integer(state + 3);
        let near = if self.rises(state) { IntCC::SignedLessThan } else { IntCC::SignedGreaterThan };
        let limit = self.ins(|b| {
            let way = b.ins().imul_imm_s(size, STRIDE);
            let far = b.ins().iadd(x, way);
            let ends = b.ins().icmp(near, last, far);
            b.ins().select(ends, last, far)
        });
        self.define(state, Part::Limit, limit);
    }

    /// The start of a round: the variable gets its next value there, so that the way back has nothing to do.
    pub(super) fn begin_round(&mut self, start: usize) {
        let Some(Counted { state, variable, .. }) = self.counted_at(start) else { return };
        let counts = self.ty(state) == Ty::Round(variable) && matches!(self.ty(variable), Ty::Int(..));
        if counts && self.emitting() {
            let (before, size) = (self.part(state, Part::Before), self.as_integer(state + 3));
            let x = self.ins(|b| b.ins().iadd(before, size));
            self.define(variable, Part::Int, x);
        }
    }

    fn rises(&self, state: u32) -> bool {
        matches!(self.ty(state + 3), Ty::Int(least, _) if least > 0)
    }

    /// The end of a round. False when this isn't such a loop.
    pub(super) fn counted_round(&mut self, state: u32, variable: u32, body: u32) -> bool {
        let counts = self.ty(state) == Ty::Round(variable)
            && matches!(self.ty(variable), Ty::Int(..))
            && matches!(self.ty(state + 2), Ty::Int(..))
            && matches!(self.ty(state + 3), Ty::Int(least, most) if least == most || least > 0)
            && self.ty(state + 4) == Ty::Undefined;
        let start = self.request.code.index(body);
        let Some(counted) = start.filter(|_| counts).and_then(|start| self.counted_at(start)) else {
            return false;
        };
        if !counted.is_innermost {
            self.check_interrupt();
        }
        self.count_step();
        let goes_on = if self.rises(state) { IntCC::SignedLessThan } else { IntCC::SignedGreaterThan };
        let until = self.part(state, if counted.is_innermost { Part::Limit } else { Part::Last });
        let x = self.as_integer(variable);
        let after = self.at.next;
        let before = self.state.clone();
        let runs = self.compare_integers(goes_on, x, until);
        let done = self.fork(runs);
        self.next_round(&counted, x, body);
        self.state = before.clone();
        self.other_way(done);
        if counted.is_innermost {
            self.define(variable, Part::Int, until);
            self.check_interrupt();
            let last = self.part(state, Part::Last);
            let runs = self.compare_integers(goes_on, until, last);
            let done = self.fork_cold_way(runs);
            self.set_limit(state, until, last);
            self.next_round(&counted, until, body);
            self.state = before;
            self.other_way(done);
        }
        let last = self.part(state, Part::Last);
        self.define(variable, Part::Int, last);
        self.go(after);
        true
    }

    /// Begins another round after one with this value of the variable. Its bounds hold for all rounds, and so does what has
    /// been found out in front of the loop.
    fn next_round(&mut self, counted: &Counted, x: Val, body: u32) {
        let variable = counted.variable;
        // Not what is known here, where a comparison may have narrowed it.
        let ty = self.ranges.get(&counted.state).copied().unwrap_or(self.ty(variable));
        let facts: Vec<_> =
            self.state.facts.iter().filter(|fact| fact.variable == variable).copied().collect();
        let size = self.as_integer(counted.state + 3);
        // For ways out in front of the round; the round itself begins with the addition.
        let next = self.ins(|b| b.ins().iadd(x, size));
        self.set(variable, ty, next);
        self.define(counted.state, Part::Before, x);
        self.state.facts.extend(facts);
        self.state.synced[counted.state as usize] = false;
        self.go(body);
    }
}

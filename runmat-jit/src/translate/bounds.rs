//! Bounds checks that are done once in front of a loop instead of in each round.
//!
//! The subscripts of a loop over a range are its variable and a constant, or don't change in it. Where such an access is
//! made in every round, the first and the last round tell that all are within bounds. A loop for which that fails leaves in
//! front of its first round; when it does so again and again, its checks stay where they are.

use std::ops::Range;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Val};
use rustc_hash::FxHashMap;

use runmat_runtime::array::dense::Array;
use runmat_vm::bytecode::ops::Op;

use super::elements::part_of;
use super::{Part, Translator};
use crate::region::Access;
use crate::types::{Bound, Fact, Offset, Ty};

/// Marks the code position of a loop whose checks stay in its rounds.
pub(crate) const UNHOISTED: u32 = 1 << 30;

/// Marks the code position of a loop of which only the checks are done early that every round does.
pub(crate) const CAREFUL: u32 = 1 << 27;

/// The variable of a loop over integers, and where its rounds end.
struct Counter {
    variable: u32,
    /// First register of the loop's state.
    state: u32,
    /// Its step, or the least that it may be.
    by: i64,
}

impl Translator<'_> {
    /// Says that a register is another one and a constant.
    pub(super) fn note_offset(&mut self, register: u32, from: u32, by: i64) {
        let is_constant = self.ty(from).constant().is_some();
        if register != from && !is_constant {
            self.state.offsets.push(Offset { register, from, by });
        }
    }

    /// In front of a loop: checks the bounds of the accesses that each round makes.
    pub(super) fn hoist_bounds(&mut self, header: usize, end: usize) {
        let start = self.request.code.instructions[header].pc;
        if self.request.unguessed.contains(&(start | UNHOISTED)) {
            return;
        }
        let body = header..end.min(self.request.region.end);
        let counter = self.counter(body.clone());
        let (facts, mut others) = self.accesses(body, counter.as_ref());
        if self.request.unguessed.contains(&(start | CAREFUL)) {
            others.clear();
        }
        others.retain(|fact| !facts.contains(fact) && self.is_plausible(fact, counter.as_ref()));
        self.check_facts(facts, header, counter.as_ref(), start | UNHOISTED);
        self.check_facts(others, header, counter.as_ref(), start | CAREFUL);
    }

    /// Leaves with that lesson unless facts hold in all rounds of a loop.
    fn check_facts(&mut self, mut facts: Vec<Fact>, header: usize, counter: Option<&Counter>, lesson: u32) {
        if let (true, Some(known)) = (self.emitting(), self.starts.get(&header)) {
            facts.retain(|fact| known.facts.contains(fact));
        }
        let known = |old: &Fact, new: &Fact| {
            let same = old.base == new.base && old.bound == new.bound && old.variable == new.variable;
            same && old.least <= new.least && new.most <= old.most
        };
        facts.retain(|fact| !self.state.facts.iter().any(|old| known(old, fact)));
        if facts.is_empty() {
            return;
        }
        self.lesson = lesson;
        let last = counter.map(|counter| self.last_value(counter));
        // Of several facts about a variable, one says what it must at least be.
        let mut least: FxHashMap<u32, i64> = FxHashMap::default();
        for fact in &facts {
            least.entry(fact.variable).and_modify(|by| *by = fact.least.min(*by)).or_insert(fact.least);
        }
        for fact in &facts {
            self.check(fact, counter, last, least.remove(&fact.variable));
        }
        self.lesson = 0;
        self.state.facts.retain(|old| !facts.contains(old));
        self.state.facts.extend(facts);
    }

    /// True for a fact about an access that not every round makes, when it holds for what the frame held when the code was
    /// compiled.
    fn is_plausible(&self, fact: &Fact, counter: Option<&Counter>) -> bool {
        let number = |register: u32| self.seen(register).as_double();
        let array = self.seen(fact.base);
        let Some(array) = array.as_ref::<Array>() else { return false };
        let limit = match fact.bound {
            Bound::Length => array.numel(),
            Bound::Rows => array.dims().rows(),
            Bound::Columns => array.dims().columns(),
        };
        let ends = match counter.filter(|counter| counter.variable == fact.variable) {
            Some(counter) => {
                let (start, rounds) = (number(counter.state + 2), number(counter.state + 1));
                let last = |(start, rounds): (f64, f64)| {
                    number(counter.state + 3).map(|step| (start, start + (rounds - 1.0) * step))
                };
                start.zip(rounds).and_then(last)
            }
            None => number(fact.variable).map(|x| (x, x)),
        };
        ends.is_some_and(|(a, b)| {
            a.min(b) + fact.least as f64 >= 1.0 && a.max(b) + fact.most as f64 <= limit as f64
        })
    }

    /// The loop's variable, when its rounds are counted in integers and nothing else writes it.
    fn counter(&self, body: Range<usize>) -> Option<Counter> {
        let Op::ForRangeNext { state, var, .. } = self.request.code.instructions[body.end - 1].op else {
            return None;
        };
        let whole = |k: u32| matches!(self.ty(state.0 + k), Ty::Int(..));
        let Ty::Int(by, most) = self.ty(state.0 + 3) else { return None };
        if by != most && by < 1 {
            return None;
        }
        let counts = (1..3).all(whole)
            && (whole(0) || self.ty(state.0) == Ty::Round(var.0))
            && self.ty(state.0 + 4) == Ty::Undefined
            && matches!(self.ty(var.0), Ty::Int(..));
        let others = &self.request.code.instructions[body.start..body.end - 1];
        let rewritten = others.iter().any(|i| {
            let access = Access::of(&i.op);
            access.written.contains(&var.0) || access.places.contains(&var.0)
        });
        (counts && !rewritten).then_some(Counter { variable: var.0, state: state.0, by })
    }

    /// What the loop's variable is in its last round.
    fn last_value(&mut self, counter: &Counter) -> Val {
        if let Ty::Round(_) = self.ty(counter.state) {
            return self.part(counter.state, Part::Last);
        }
        let (rounds, start) = (self.as_integer(counter.state + 1), self.as_integer(counter.state + 2));
        let size = self.as_integer(counter.state + 3);
        self.ins(|b| {
            let steps = b.ins().iadd_imm_s(rounds, -1);
            let way = b.ins().imul(steps, size);
            b.ins().iadd(start, way)
        })
    }

    /// The accesses that every round makes, as what must hold for them; and those of them all.
    fn accesses(&self, body: Range<usize>, counter: Option<&Counter>) -> (Vec<Fact>, Vec<Fact>) {
        let instructions = &self.request.code.instructions[body.clone()];
        let mut changed = std::collections::BTreeSet::new();
        for instruction in instructions {
            let access = Access::of(&instruction.op);
            changed.extend(access.written);
            match instruction.op {
                // They write elements within bounds, where they don't grow.
                Op::Store1 { .. } | Op::Store2 { .. } => {}
                Op::ForRangeNext { var, .. } => {
                    changed.insert(var.0);
                }
                _ => changed.extend(access.places),
            }
        }
        let is_variable = |register: u32| counter.is_some_and(|c| c.variable == register);
        let fixed = |register: u32| is_variable(register) || !changed.contains(&register);
        let mut sums: FxHashMap<u32, (u32, i64)> = FxHashMap::default();
        let (mut facts, mut all): (Vec<Fact>, Vec<Fact>) = (Vec::new(), Vec::new());
        // Up to there instructions may be jumped over.
        let mut skipped = body.start;
        for (k, instruction) in instructions.iter().enumerate() {
            let k = body.start + k;
            for (base, bound, subscript) in subscripts(&instruction.op) {
                let (variable, by) = sums.get(&subscript).copied().unwrap_or((subscript, 0));
                let known = matches!(self.ty(variable), Ty::Int(..)) && fixed(variable);
                let array = matches!(self.ty(base), Ty::Array(..)) && !changed.contains(&base);
                if known && array && !self.grows(base) {
                    include(&mut all, base, bound, variable, by);
                    if k >= skipped {
                        include(&mut facts, base, bound, variable, by);
                    }
                }
            }
            let target = instruction.target().and_then(|pc| self.request.code.index(pc));
            if let Some(target) = target.filter(|target| *target > k && body.contains(target)) {
                skipped = skipped.max(target);
            }
            for register in Access::of(&instruction.op).written {
                sums.retain(|sum, (from, _)| *sum != register && *from != register);
            }
            if let Some((dst, from, by)) = self.sum_with_constant(&instruction.op)
                && fixed(from)
            {
                sums.insert(dst, (from, by));
            }
        }
        (facts, all)
    }

    /// `dst = from + by`, of an instruction that is one.
    fn sum_with_constant(&self, op: &Op) -> Option<(u32, u32, i64)> {
        let constant = |register: u32| self.ty(register).constant();
        let variable = |register: u32| matches!(self.ty(register), Ty::Int(..));
        match *op {
            Op::Add { dst, a, b, .. } if variable(a.0) => Some((dst.0, a.0, constant(b.0)?)),
            Op::Sub { dst, a, b, .. } if variable(a.0) => Some((dst.0, a.0, -constant(b.0)?)),
            _ => None,
        }
    }

    /// Leaves unless a fact holds for the rest of the loop; `least` is what is asked for below, once for each variable.
    fn check(&mut self, fact: &Fact, counter: Option<&Counter>, last: Option<Val>, least: Option<i64>) {
        let now = self.as_integer(fact.variable);
        let rising = counter.filter(|c| c.variable == fact.variable).map(|c| c.by > 0);
        let (lowest, highest) = match (rising, last) {
            (Some(true), Some(last)) => (now, last),
            (Some(false), Some(last)) => (last, now),
            _ => (now, now),
        };
        let low = match self.ty(fact.variable) {
            Ty::Int(lo, _) if rising != Some(false) => lo,
            _ => i64::MIN / 2,
        };
        if let Some(by) = least.filter(|by| low + by < 1) {
            let one = self.integer(1);
            let least = self.ins(|b| b.ins().iadd_imm_s(lowest, by));
            let inside = self.compare_integers(IntCC::SignedGreaterThanOrEqual, least, one);
            self.guard(inside);
        }
        let limit = self.part(fact.base, part_of(fact.bound));
        let most = self.ins(|b| b.ins().iadd_imm_s(highest, fact.most));
        let inside = self.compare_integers(IntCC::SignedLessThanOrEqual, most, limit);
        self.guard(inside);
    }
}

/// The subscripts of an access, each with what bounds it.
fn subscripts(op: &Op) -> Vec<(u32, Bound, u32)> {
    match *op {
        Op::Index1 { base, i, .. } => vec![(base.0, Bound::Length, i.0)],
        Op::Store1 { base, i, .. } => vec![(base.0, Bound::Length, i.0)],
        Op::Index2 { base, i, j, .. } => vec![(base.0, Bound::Rows, i.0), (base.0, Bound::Columns, j.0)],
        Op::Store2 { base, i, j, .. } => vec![(base.0, Bound::Rows, i.0), (base.0, Bound::Columns, j.0)],
        _ => Vec::new(),
    }
}

fn include(facts: &mut Vec<Fact>, base: u32, bound: Bound, variable: u32, by: i64) {
    let known = facts.iter_mut().find(|f| f.base == base && f.bound == bound && f.variable == variable);
    match known {
        Some(fact) => {
            fact.least = fact.least.min(by);
            fact.most = fact.most.max(by);
        }
        None => facts.push(Fact { base, bound, variable, least: by, most: by }),
    }
}

//! When compiling pays: what interpreting code costs, and how much of that compiled code would save.
//!
//! All of it is estimated from the instructions and the values that they work on, so that the same script is compiled at
//! the same places in every run.

use std::ops::Range;

use rustc_hash::FxHashSet;

use runmat_runtime::array::dense::Array;
use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::feedback::Callable;
use runmat_vm::program::Proto;
use runmat_vm::vm::Vm;

use crate::region::Code;

/// Nanoseconds that must have been lost before anything is compiled: a fraction of what compiling takes at least.
const LOST_AT_LEAST: i64 = 60_000;
/// And so many more for each instruction.
const LOST_EACH: i64 = 4_000;
/// For one that does much, and of which much code is made, so many.
const LOST_EACH_LARGE: i64 = 12_000;
/// For one that the interpreter runs, so many: much code is made around it.
const LOST_EACH_GENERIC: i64 = 40_000;
/// Where the interpreter would run a part of each round, so many times as much must have been lost.
const MIXED: i64 = 4;
/// Such an instruction takes that many nanoseconds at least.
const LARGE: i64 = 8;
/// What compiled code loses where it has the interpreter run an instruction: values go to the frame and come back.
const STEPPING: i64 = 15;
/// An inner loop is taken to run that many times in a round of the one around it.
const INNER_ROUNDS: i64 = 4;
/// Of loops in loops in loops, so many count.
const DEEPEST: usize = 3;

/// Whether something should be compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Worth {
    /// Yes.
    Now,
    /// When it has run that often.
    After(u32),
    /// Compiled code would be slower.
    Never,
}

/// A part of a function, of which it is asked whether it should be compiled.
pub(crate) struct Part<'a> {
    pub(crate) vm: &'a Vm,
    pub(crate) proto: &'a Proto,
    pub(crate) code: &'a Code,
    /// The instructions that run in each round.
    pub(crate) body: Range<usize>,
    /// All that would be compiled with them.
    pub(crate) region: Range<usize>,
}

/// How often an instruction runs in a round, about, by the loops inside.
fn weight(inner: &[Range<usize>], index: usize) -> i64 {
    let depth = inner.iter().filter(|range| range.contains(&index)).count();
    INNER_ROUNDS.pow(depth.min(DEEPEST) as u32)
}

impl Part<'_> {
    /// After how many rounds so much has been lost by not compiling it that it should be. `generic` are the code positions
    /// that the interpreter would run all the same.
    pub(crate) fn worth(&self, rounds: u32, generic: &FxHashSet<u32>) -> Worth {
        let inner = self.code.loops_in(&self.body);
        let saved: i64 = self.body.clone().map(|k| weight(&inner, k) * self.saved(k, generic)).sum();
        if saved <= 0 {
            return Worth::Never;
        }
        let sizes = self.code.instructions[self.region.clone()].iter().map(|i| match self.cost(&i.op) {
            _ if generic.contains(&i.pc) => LOST_EACH_GENERIC,
            LARGE.. => LOST_EACH_LARGE,
            _ => LOST_EACH,
        });
        let lost = (LOST_AT_LEAST + sizes.sum::<i64>()) * if self.is_mixed(generic) { MIXED } else { 1 };
        let needed = u32::try_from(lost / saved).unwrap_or(u32::MAX).max(1);
        if rounds >= needed { Worth::Now } else { Worth::After(needed) }
    }

    /// True when the interpreter would run a part of each round.
    fn is_mixed(&self, generic: &FxHashSet<u32>) -> bool {
        self.code.instructions[self.body.clone()].iter().any(|i| generic.contains(&i.pc))
    }

    fn saved(&self, index: usize, generic: &FxHashSet<u32>) -> i64 {
        let instruction = &self.code.instructions[index];
        match generic.contains(&instruction.pc) {
            true => -STEPPING,
            false => self.cost(&instruction.op),
        }
    }

    /// About how many nanoseconds the interpreter takes for an instruction.
    fn cost(&self, op: &Op) -> i64 {
        const USUAL: i64 = 3;
        let value = |register: u32| self.vm.register(register);
        let is_slow = |register: u32| {
            let value = value(register);
            !value.is_double() && !value.is_undefined() && value.as_logical().is_none()
        };
        match *op {
            Op::Call { site, .. } => match self.vm.callee_at(self.proto, site.0) {
                Some(Callable::Builtin(_)) => 12,
                _ => 40,
            },
            Op::CallDotted { .. } => 40,
            Op::Index1 { base, .. } | Op::Index2 { base, .. } => match elements(value(base.0)) {
                Some(true) | None => USUAL + 2,
                Some(false) => 30,
            },
            Op::Store1 { base, .. } | Op::Store2 { base, .. } => match elements(value(base.0)) {
                Some(true) | None => USUAL + 4,
                Some(false) => 30,
            },
            Op::Index { .. } => 30,
            Op::StoreBrace1 { .. } | Op::StoreField { .. } => 8,
            Op::IndexField { .. } => 10,
            Op::StoreIndexField { .. } => 20,
            Op::Matrix { .. } | Op::Cell { .. } => 30,
            Op::Add { a, b, .. }
            | Op::Sub { a, b, .. }
            | Op::Times { a, b, .. }
            | Op::Mtimes { a, b, .. }
            | Op::Rdivide { a, b, .. }
            | Op::Mrdivide { a, b, .. }
            | Op::Power { a, b, .. }
            | Op::Mpower { a, b, .. }
                if is_slow(a.0) || is_slow(b.0) =>
            {
                35
            }
            _ => USUAL,
        }
    }
}

/// True for an array of real doubles or characters, false for one whose elements the interpreter is slow at; none for what
/// is no array.
fn elements(value: Value) -> Option<bool> {
    let layout = value.as_ref::<Array>()?.layout();
    Some(matches!(layout.class, Class::Double | Class::Char) && !layout.complex)
}

//! Jumps and loops.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{Block, InstBuilder, MemFlagsData, Value as Val, types as ir};

use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;
use runmat_vm::bytecode::ops::Op;
use runmat_vm::program::PathStep;
use runmat_vm::vm::Vm;

use super::frame::memory;
use super::{NONE, NOTHING, Part, Translator, WIDE};
use crate::abi;
use crate::region::Access;
use crate::types::{EXACT, FEW, Hold, SMALL, Ty};

impl Translator<'_> {
    pub(super) fn jump(&mut self, target: u32) -> bool {
        self.go(target);
        true
    }

    /// The end of a round of a `while` loop.
    pub(super) fn repeat(&mut self, target: u32) -> bool {
        self.check_interrupt();
        self.count_step();
        self.go(target);
        true
    }

    /// Leaves when somebody has asked the program to stop.
    pub(super) fn check_interrupt(&mut self) {
        let address = self.request.vm.interrupt_address();
        let place = self.integer(address.addr() as i64);
        let flag = self.ins(|b| b.ins().load(ir::I8, MemFlagsData::trusted(), place, 0));
        self.guard_not(flag);
    }

    /// Counts a round or a call in a session with a limit; leaves when it is one too many.
    pub(super) fn count_step(&mut self) {
        if !self.request.vm.limits_steps() {
            return;
        }
        let (machine, offset) = (self.machine(), Vm::STEPS_OFFSET as i32);
        let left = self.ins(|b| {
            let before = b.ins().load(ir::I64, memory(), machine, offset);
            let left = b.ins().iadd_imm_s(before, -1);
            b.ins().store(memory(), left, machine, offset);
            left
        });
        let zero = self.integer(0);
        let is_over = self.compare_integers(IntCC::SignedLessThan, left, zero);
        // That is no wrong guess.
        self.lesson = NOTHING;
        self.guard_not(is_over);
        self.lesson = 0;
    }

    /// A jump when the condition is `when`; `operand` says how that is found out.
    pub(super) fn jump_on(&mut self, cond: u32, target: u32, operand: u32, when: bool) -> bool {
        let next = self.at.next;
        match self.truth_of(cond) {
            Some(holds) if when => self.go_either(holds, target, next),
            Some(holds) => self.go_either(holds, next, target),
            None if self.request.arguments.is_some() => return false,
            None => {
                self.sync(cond);
                self.sync_fields(cond);
                let (machine, place) = (self.machine(), self.slot_address(cond));
                let (operand, when) = (self.integer(i64::from(operand)), self.integer(i64::from(when)));
                let args = [machine, place, operand, when].map(|value| (ir::I64, value));
                let jumps = self.call_native((abi::jumps as *const ()).addr(), &args, ir::I64);
                let zero = self.integer(0);
                let is_none = self.compare_integers(IntCC::SignedLessThan, jumps, zero);
                self.guard_quietly(is_none);
                self.go_either(jumps, target, next);
            }
        }
        true
    }

    pub(super) fn jump_undefined(&mut self, src: u32, target: u32) -> bool {
        match self.ty(src) {
            Ty::Undefined => self.go(target),
            ty if ty.is_unboxed() || matches!(ty, Ty::Array(..) | Ty::Container(..)) => {
                let next = self.at.next;
                self.go(next);
            }
            _ => return false,
        }
        true
    }

    pub(super) fn check_switch(&mut self, subject: u32) -> bool {
        self.settle(subject)
    }

    /// `dst` = which case of a switch on texts the subject is.
    pub(super) fn find_case(&mut self, dst: u32, subject: u32, table: u32) -> bool {
        let cases = std::ptr::from_ref(&self.request.proto.cases[table as usize]);
        self.sync(subject);
        let (place, cases) = (self.slot_address(subject), self.integer(cases.addr() as i64));
        let number = self.call_seldom((abi::find_case as *const ()).addr(), &[place, cases]);
        let zero = self.integer(0);
        let is_value = self.compare_integers(IntCC::SignedGreaterThanOrEqual, number, zero);
        self.guard(is_value);
        self.set(dst, Ty::Int(0, i64::from(u32::MAX)), number);
        true
    }

    pub(super) fn jump_unless_case(&mut self, subject: u32, case: u32, target: u32) -> bool {
        if !self.is_number(subject) || !self.is_number(case) {
            return false;
        }
        // Text matches text only.
        let is_char = |ty: Ty| ty == Ty::Small(Class::Char);
        if is_char(self.ty(subject)) || is_char(self.ty(case)) {
            return false;
        }
        if self.seen(subject).class() == Class::Char || self.seen(case).class() == Class::Char {
            return false;
        }
        self.compare_jump(subject, case, super::Relation::Equal, target)
    }

    /// `for var = start:step:stop`.
    pub(super) fn for_range(&mut self, state: u32, ends: [u32; 3], var: u32, exit: u32) -> bool {
        let [start, step, stop] = ends;
        if self.request.unguessed.contains(&self.at.pc) || ends.iter().any(|&r| !self.is_double(r)) {
            return self.for_range_by_interpreter(state, var, exit);
        }
        if self.ty(step).constant() == Some(0) {
            return self.for_range_by_interpreter(state, var, exit);
        }
        if !self.settle(start) || !self.settle(stop) || !self.settle(step) {
            return false;
        }
        let (size, by) = self.step_of(step);
        let limit = self.size_of_bounds(start, stop);
        if limit == FEW {
            self.lesson = self.at.pc | WIDE;
        }
        let (begin, first, last_first) = self.small_integer(start, limit);
        let end = self.whole_stop(stop, by.1 > 0, limit);
        self.lesson = 0;
        let distance = match by.1 > 0 {
            true => self.ins(|b| b.ins().isub(end, begin)),
            false => self.ins(|b| b.ins().isub(begin, end)),
        };
        let rounds = match by {
            (1, 1) | (-1, -1) => self.ins(|b| b.ins().iadd_imm_s(distance, 1)),
            _ => self.ins(|b| {
                let size = if by.1 < 0 { b.ins().ineg(size) } else { size };
                let quotient = b.ins().sdiv(distance, size);
                b.ins().iadd_imm_s(quotient, 1)
            }),
        };
        let zero = self.integer(0);
        // With a negative distance the rounded quotient may be 0.
        let runs = self.compare_integers(IntCC::SignedGreaterThanOrEqual, distance, zero);
        let header = self.request.code.index(self.at.next);
        let unread = self.request.code.index(exit).is_some_and(|k| !self.is_kept(var, k));
        // Without a round the variable gets an empty row: the interpreter's business, if anybody reads it.
        if unread {
            let before = self.state.clone();
            let some = self.fork_cold(runs);
            self.go(exit);
            self.state = before;
            self.other_way(some);
            self.ended = false;
        } else if self.request.arguments.is_some() {
            self.guard(runs);
        } else {
            let before = self.state.clone();
            let some = self.fork_cold(runs);
            self.step();
            self.go(exit);
            self.state = before;
            self.other_way(some);
            self.ended = false;
        }
        self.set(state + 1, Ty::Int(1, 1 << 33), rounds);
        self.set(state + 2, Ty::Int(first, last_first), begin);
        self.set(state + 3, Ty::Int(by.0, by.1), size);
        self.clear(state + 4);
        let (lo, hi) = self.loop_bounds(by.1, (first, last_first), (stop, limit));
        self.set(var, Ty::Int(lo, hi), begin);
        match header.and_then(|header| self.counted_at(header)) {
            Some(counted) => {
                let last = match by {
                    (1, 1) | (-1, -1) => end,
                    _ => self.ins(|b| {
                        let steps = b.ins().iadd_imm_s(rounds, -1);
                        let way = b.ins().imul(steps, size);
                        b.ins().iadd(begin, way)
                    }),
                };
                self.start_counting(&counted, last);
            }
            None => {
                let zero = self.integer(0);
                self.set(state, Ty::Int(0, SMALL), zero);
                (state + 1..state + 4).for_each(|register| self.keep_raw(register));
            }
        }
        true
    }

    /// How large the bounds of a loop are taken to be: products of two that are few are exact.
    fn size_of_bounds(&self, start: u32, stop: u32) -> i64 {
        let is_few = |register: u32| match self.ty(register) {
            Ty::Int(lo, hi) if lo >= -FEW && hi <= FEW => true,
            _ => match self.seen(register).as_double() {
                Some(x) => x.abs() < FEW as f64,
                None => self.request.arguments.is_none(),
            },
        };
        let tried = self.request.unguessed.contains(&(self.at.pc | WIDE));
        if !tried && is_few(start) && is_few(stop) { FEW } else { SMALL }
    }

    /// The step of a loop, with its bounds: a constant, or one that rises.
    fn step_of(&mut self, step: u32) -> (Val, (i64, i64)) {
        if let Some(by) = self.ty(step).constant() {
            return (self.integer(by), (by, by));
        }
        let (size, lo, hi) = self.small_integer(step, SMALL);
        if lo < 1 {
            self.guard_between(size, 1, SMALL);
        }
        (size, (lo.max(1), hi.max(1)))
    }

    /// A number as an integer that is small enough to count from, with its bounds; others leave.
    fn small_integer(&mut self, register: u32, limit: i64) -> (Val, i64, i64) {
        let (k, lo, hi) = match self.ty(register) {
            Ty::Int(lo, hi) => (self.as_integer(register), lo, hi),
            _ => {
                let x = self.as_f64(register);
                (self.exact_integer(x), -EXACT, EXACT)
            }
        };
        if lo < -limit || hi > limit {
            self.guard_within_bounds(k, (lo, hi), (-limit, limit));
        }
        (k, lo.max(-limit), hi.min(limit))
    }

    /// Bounds of the loop variable.
    fn loop_bounds(&self, by: i64, start: (i64, i64), (stop, limit): (u32, i64)) -> (i64, i64) {
        let (low, high) = match self.ty(stop) {
            Ty::Int(lo, hi) => (lo.max(-limit), hi.min(limit)),
            _ => (-limit, limit),
        };
        if by > 0 { (start.0, high.max(start.1)) } else { (low.min(start.0), start.1) }
    }

    /// The last integer that a loop may reach, for a bound that is clearly between integers or one itself.
    fn whole_stop(&mut self, stop: u32, up: bool, most: i64) -> Val {
        if let Ty::Int(lo, hi) = self.ty(stop) {
            let end = self.as_integer(stop);
            if lo < -most || hi > most {
                self.guard_within_bounds(end, (lo, hi), (-most, most));
                if self.ty(stop).constant().is_none() {
                    // From here on it is known.
                    self.state.types[stop as usize] = Ty::Int(lo.max(-most), hi.min(most));
                }
            }
            return end;
        }
        let x = self.as_f64(stop);
        let limit = self.double(most as f64);
        let size = self.ins(|b| b.ins().fabs(x));
        let inside = self.ins(|b| b.ins().fcmp(FloatCC::LessThanOrEqual, size, limit));
        self.guard(inside);
        let whole = self.ins(|b| if up { b.ins().floor(x) } else { b.ins().ceil(x) });
        let rest = self.ins(|b| b.ins().fsub(x, whole));
        let rest = self.ins(|b| b.ins().fabs(rest));
        let (zero, tolerance) = (self.double(0.0), self.double(1e-5));
        let is_whole = self.ins(|b| b.ins().fcmp(FloatCC::Equal, rest, zero));
        let is_clear = self.ins(|b| b.ins().fcmp(FloatCC::GreaterThan, rest, tolerance));
        let either = self.ins(|b| b.ins().bor(is_whole, is_clear));
        self.guard(either);
        self.ins(|b| b.ins().fcvt_to_sint_sat(ir::I64, whole))
    }

    /// True when the register holds, or probably holds, a real double.
    pub(super) fn is_double(&self, register: u32) -> bool {
        match self.ty(register) {
            Ty::F64 | Ty::Int(..) => true,
            Ty::Any => self.guess(register) == Some(Ty::F64),
            _ => false,
        }
    }

    /// The interpreter starts the loop; its rounds are compiled when its ends are real doubles.
    fn for_range_by_interpreter(&mut self, state: u32, var: u32, exit: u32) -> bool {
        self.note_generic();
        let doubles = self.is_guessed_double(var) && !self.request.unguessed.contains(&self.at.pc);
        self.step();
        let (next, outcome) = (self.at.next, self.last_step);
        let behind = self.integer(i64::from(next));
        let runs = self.compare_integers(IntCC::Equal, outcome, behind);
        let after = self.state.clone();
        let none = self.fork(runs);
        if doubles {
            // Where that is wrong the loop is started again.
            (state..state + 4).chain([var]).for_each(|register| self.assume(register, Ty::F64));
            self.known_last(state);
        }
        self.go(next);
        self.state = after;
        self.other_way(none);
        self.go(exit);
        true
    }

    fn is_guessed_double(&self, register: u32) -> bool {
        let value = self.seen(register);
        value.is_double() || value.is_undefined()
    }

    /// The last element of a loop's range, also where the frame has none because all elements are integers.
    fn known_last(&mut self, state: u32) {
        let bits = self.slot(state + 4);
        let limit = self.integer(Value::FIRST_TAGGED_BITS as i64);
        let has_last = self.compare_integers(IntCC::UnsignedLessThan, bits, limit);
        let given = self.ins(|b| b.ins().bitcast(ir::F64, MemFlagsData::new(), bits));
        let (n, start, step) = (self.as_f64(state + 1), self.as_f64(state + 2), self.as_f64(state + 3));
        let last = self.ins(|b| {
            let one = b.ins().f64const(1.0);
            let most = b.ins().fsub(n, one);
            let way = b.ins().fmul(most, step);
            let computed = b.ins().fadd(start, way);
            b.ins().select(has_last, given, computed)
        });
        self.define(state + 4, Part::F64, last);
        self.state.types[state as usize + 4] = Ty::F64;
        self.state.synced[state as usize + 4] = true;
    }

    /// Goes one of two ways, this one when the condition holds; gives the block of the other.
    pub(super) fn fork(&mut self, condition: Val) -> Option<Block> {
        if !self.emitting() {
            return None;
        }
        Some(self.branch(condition))
    }

    /// Goes one of two ways, this one, which is rare, when the condition doesn't hold; gives the block of the other.
    fn fork_cold(&mut self, condition: Val) -> Option<Block> {
        if !self.emitting() {
            return None;
        }
        let (yes, no) = (self.builder().create_block(), self.builder().create_block());
        self.builder().set_cold_block(no);
        self.builder().ins().brif(condition, yes, NONE, no, NONE);
        self.builder().seal_block(yes);
        self.continue_in(no);
        Some(yes)
    }

    /// As [`Translator::fork`], where this way is the rare one.
    pub(super) fn fork_cold_way(&mut self, condition: Val) -> Option<Block> {
        let other = self.fork(condition);
        if let Some(out) = &mut self.out
            && let Some(here) = out.builder.current_block()
        {
            out.builder.set_cold_block(here);
        }
        other
    }

    /// Goes on with the other way of a fork.
    pub(super) fn other_way(&mut self, block: Option<Block>) {
        if let Some(block) = block {
            self.builder().switch_to_block(block);
        }
    }

    /// The next round of a loop over a range.
    pub(super) fn for_range_next(&mut self, state: u32, var: u32, body: u32) -> bool {
        if self.counted_round(state, var, body) {
            return true;
        }
        let known = |t: &Self, k: u32| matches!(t.ty(state + k), Ty::Int(..));
        if known(self, 0)
            && known(self, 1)
            && known(self, 2)
            && self.ty(state + 4) == Ty::Undefined
            && let Ty::Int(least, most) = self.ty(state + 3)
            && (least == most || least > 0)
            && let Ty::Int(lo, hi) = self.ty(state + 2)
        {
            let by = (least, most);
            self.integer_round(state, var, body, by, (lo, hi));
            return true;
        }
        let real = |t: &Self, k: u32| matches!(t.ty(state + k), Ty::Int(..) | Ty::F64);
        if (0..4).all(|k| real(self, k)) && matches!(self.ty(state + 4), Ty::Undefined | Ty::F64) {
            self.double_round(state, var, body);
            return true;
        }
        false
    }

    fn integer_round(&mut self, state: u32, var: u32, body: u32, by: (i64, i64), start: (i64, i64)) {
        self.check_interrupt();
        self.count_step();
        let (k, rounds) = (self.as_integer(state), self.as_integer(state + 1));
        let next = self.ins(|b| b.ins().iadd_imm_s(k, 1));
        let runs = self.compare_integers(IntCC::SignedLessThan, next, rounds);
        let begin = self.as_integer(state + 2);
        let before = self.state.clone();
        let after = self.at.next;
        let done = self.fork(runs);
        self.set(state, Ty::Int(0, 1 << 33), next);
        let size = self.as_integer(state + 3);
        let x = self.ins(|b| {
            let way = if by == (1, 1) { next } else { b.ins().imul(next, size) };
            b.ins().iadd(way, begin)
        });
        let bounds = self.rounds_bounds(var, by, start, body);
        // They were found for all rounds.
        let facts: Vec<_> = self.state.facts.iter().filter(|fact| fact.variable == var).copied().collect();
        self.set(var, Ty::Int(bounds.0, bounds.1), x);
        self.state.facts.extend(facts);
        self.go(body);
        self.state = before;
        self.other_way(done);
        self.go(after);
    }

    /// Bounds of the loop variable behind the first round: those of its start where the loop starts in the region.
    fn rounds_bounds(&self, var: u32, by: (i64, i64), start: (i64, i64), body: u32) -> (i64, i64) {
        let far = |by: i64| by.saturating_mul(1 << 33);
        let wide = (start.0.saturating_add(far(by.0.min(0))), start.1.saturating_add(far(by.1.max(0))));
        let clip = |x: i64| x.clamp(-EXACT, EXACT);
        for instruction in &self.request.code.instructions[self.request.region.clone()] {
            if let Op::ForRange { var: v, stop, start: s, .. } = instruction.op
                && v.0 == var
                && instruction.next == body
                && let (Ty::Int(lo, hi), Ty::Int(first, last)) =
                    (self.bound_type(stop.0), self.bound_type(s.0))
            {
                let (lo, hi) = if by.1 > 0 { (first, hi.max(last)) } else { (lo.min(first), last) };
                return (clip(lo), clip(hi));
            }
        }
        (clip(wide.0), clip(wide.1))
    }

    /// What a constant register says of a loop's bound; others may have changed since the loop began.
    fn bound_type(&self, register: u32) -> Ty {
        let (first, pinned) = &self.request.proto.pinned;
        let is_pinned = register >= *first && register < first + pinned.len() as u32;
        if is_pinned { self.ty(register) } else { Ty::Int(-SMALL, SMALL) }
    }

    /// A round of a loop over a range that isn't one of integers: its elements are computed from both ends.
    fn double_round(&mut self, state: u32, var: u32, body: u32) {
        self.check_interrupt();
        self.count_step();
        let (k, n) = (self.as_f64(state), self.as_f64(state + 1));
        let one = self.double(1.0);
        let next = self.ins(|b| b.ins().fadd(k, one));
        let runs = self.ins(|b| b.ins().fcmp(FloatCC::LessThan, next, n));
        let (start, step) = (self.as_f64(state + 2), self.as_f64(state + 3));
        let last = match self.ty(state + 4) {
            Ty::F64 => Some(self.as_f64(state + 4)),
            _ => None,
        };
        let before = self.state.clone();
        let after = self.at.next;
        let done = self.fork(runs);
        self.set(state, Ty::F64, next);
        let from_start = self.ins(|b| {
            let way = b.ins().fmul(next, step);
            b.ins().fadd(start, way)
        });
        let x = match last {
            None => from_start,
            Some(last) => self.ins(|b| {
                let (one, two) = (b.ins().f64const(1.0), b.ins().f64const(2.0));
                let most = b.ins().fsub(n, one);
                let from_end = b.ins().fsub(most, next);
                let way = b.ins().fmul(from_end, step);
                let backwards = b.ins().fsub(last, way);
                let ends = b.ins().fadd(start, last);
                let middle = b.ins().fdiv(ends, two);
                let infinity = b.ins().f64const(f64::INFINITY);
                let endless = b.ins().fcmp(FloatCC::Equal, n, infinity);
                let near = b.ins().fcmp(FloatCC::LessThan, next, from_end);
                let near = b.ins().bor(near, endless);
                let far = b.ins().fcmp(FloatCC::GreaterThan, next, from_end);
                let rest = b.ins().select(far, backwards, middle);
                b.ins().select(near, from_start, rest)
            }),
        };
        self.set(var, Ty::F64, x);
        self.go(body);
        self.state = before;
        self.other_way(done);
        self.go(after);
    }

    /// In front of a loop: what its rounds read again and again is looked at once. Ways out lead to the loop's start.
    pub(super) fn prepare_loop(&mut self, header: usize) {
        let Some(&end) = self.headers.get(&header) else { return };
        let start = self.request.code.instructions[header];
        if self.request.unguessed.contains(&start.pc) {
            return;
        }
        let at = std::mem::replace(&mut self.at, start);
        let state = self.state.clone();
        let before = std::mem::replace(&mut self.before, state);
        let before_at = std::mem::replace(&mut self.before_at, start.pc);
        let exit = self.out.as_mut().map(|out| (out.exit_here.take(), std::mem::take(&mut out.exits_here)));
        self.view_bases(header, end);
        self.take_fields(header..end.min(self.request.region.end));
        let mut read = Vec::new();
        for instruction in &self.request.code.instructions[header..end.min(self.request.region.end)] {
            if reads_scalars(&instruction.op) {
                read.extend(Access::of(&instruction.op).read);
            }
        }
        read.sort_unstable();
        read.dedup();
        for register in read {
            let known = !self.seen(register).is_undefined() && self.request.code.live(header).has(register);
            if known && self.ty(register) == Ty::Any {
                self.settle(register);
            }
        }
        if self.enters_loop(header) {
            self.hoist_bounds(header, end);
        }
        self.at = at;
        self.before = before;
        self.before_at = before_at;
        if let (Some(out), Some((exit, exits))) = (&mut self.out, exit) {
            (out.exit_here, out.exits_here) = (exit, exits);
        }
    }

    /// The arrays that some instructions index, and whether they write them.
    pub(super) fn bases(&self, instructions: std::ops::Range<usize>) -> Vec<(u32, bool)> {
        let mut bases: Vec<(u32, bool)> = Vec::new();
        for instruction in &self.request.code.instructions[instructions] {
            match instruction.op {
                Op::Index1 { base, .. } | Op::Index2 { base, .. } | Op::EndOf { base, .. } => {
                    bases.push((base.0, false));
                }
                Op::Index { base, args, .. } if args.count == 3 => bases.push((base.0, false)),
                Op::IndexSpan { base, .. } => bases.push((base.0, false)),
                Op::Store1 { base, .. } | Op::Store2 { base, .. } => bases.push((base.0, true)),
                Op::Store { base, path, .. }
                    if matches!(
                        self.request.proto.paths[path.0 as usize].steps[..],
                        [PathStep::Paren(3)]
                    ) =>
                {
                    bases.push((base.0, true));
                }
                _ => {}
            }
        }
        bases.sort_unstable_by_key(|&(register, write)| (register, !write));
        bases.dedup_by_key(|&mut (register, _)| register);
        bases
    }

    /// Looks at the arrays that the instructions of a loop index.
    fn view_bases(&mut self, header: usize, end: usize) {
        for (register, write) in self.bases(header..end.min(self.request.region.end)) {
            if !self.request.code.live(header).has(register) {
                continue;
            }
            match self.ty(register) {
                Ty::Any => {
                    if let Some(element) = self.guess_elements(register) {
                        self.view(register, element, write);
                    }
                }
                Ty::Array(element, Hold::Read) if write => self.view(register, element, true),
                Ty::Array(element, Hold::Checked) if write => self.own(register, element),
                _ => {}
            }
        }
    }
}

/// True for instructions whose operands are mostly scalars in machine registers.
fn reads_scalars(op: &Op) -> bool {
    use Op::*;
    matches!(
        op,
        Add { .. }
            | Sub { .. }
            | Times { .. }
            | Mtimes { .. }
            | Rdivide { .. }
            | Mrdivide { .. }
            | Power { .. }
            | Mpower { .. }
            | Eq { .. }
            | Ne { .. }
            | Lt { .. }
            | Le { .. }
            | Gt { .. }
            | Ge { .. }
            | Neg { .. }
            | JumpUnlessLt { .. }
            | JumpUnlessLe { .. }
            | JumpUnlessGt { .. }
            | JumpUnlessGe { .. }
            | JumpUnlessEq { .. }
            | JumpUnlessNe { .. }
            | JumpIf { .. }
            | JumpUnless { .. }
    )
}

//! Branches, loops, `switch`, `try`, `unwind_protect`, argument checks.

use runmat_hir::hir::{self, ExprKind, Place};
use runmat_hir::ids::ExprId;
use runmat_parser::ast::{BinaryOp, ShortCircuitOp, UnaryOp};
use runmat_runtime::ops::cases::TextCases;
use runmat_runtime::value::Value;

use super::{Compiler, Label, Loop, Reg};
use crate::bytecode::operand::{Def, Imm, Outs, Place as PlaceReg, Use};
use crate::bytecode::ops::{CONDITION, OPERAND, Op, SCALAR_ONLY};

impl<'a> Compiler<'a> {
    /// Jumps to `target` unless the condition is true.
    fn jump_unless(&mut self, cond: ExprId, target: Label) {
        let mark = self.mark();
        let old = self.set_span(self.function.exprs[cond].span);
        match *self.kind(cond) {
            ExprKind::Binary { op, left, right } if is_comparison(op) => {
                self.compare_jump(op, left, right, target, CONDITION);
            }
            ExprKind::ShortCircuit { op: ShortCircuitOp::AndAnd, left, right } => {
                self.operand_jump(left, target, false);
                self.operand_jump(right, target, false);
            }
            ExprKind::ShortCircuit { op: ShortCircuitOp::OrOr, left, right } => {
                let holds = self.label();
                self.operand_jump(left, holds, true);
                self.operand_jump(right, target, false);
                self.bind(holds);
            }
            ExprKind::Binary { op: BinaryOp::Or, left, right } => {
                let holds = self.label();
                let value = self.scalar_decides(left, holds, true);
                self.elementwise_right(BinaryOp::Or, value, right);
                let target = self.target(target);
                self.emit(Op::JumpUnless { cond: Use(value), target, operand: Imm(CONDITION) });
                self.bind(holds);
            }
            ExprKind::Binary { op: BinaryOp::And, left, right } => {
                let value = self.scalar_decides(left, target, false);
                self.elementwise_right(BinaryOp::And, value, right);
                let target = self.target(target);
                self.emit(Op::JumpUnless { cond: Use(value), target, operand: Imm(CONDITION) });
            }
            _ => {
                let cond = Use(self.operand(cond).reg);
                let target = self.target(target);
                self.emit(Op::JumpUnless { cond, target, operand: Imm(CONDITION) });
            }
        }
        self.set_span(old);
        self.release(mark);
    }

    /// Jumps to `target` unless the comparison holds.
    fn compare_jump(&mut self, op: BinaryOp, left: ExprId, right: ExprId, target: Label, sense: u32) {
        let (a, b) = (Use(self.operand(left).reg), Use(self.operand(right).reg));
        let (target, operand) = (self.target(target), Imm(sense));
        self.emit(match op {
            BinaryOp::Lt => Op::JumpUnlessLt { a, b, target, operand },
            BinaryOp::Le => Op::JumpUnlessLe { a, b, target, operand },
            BinaryOp::Gt => Op::JumpUnlessGt { a, b, target, operand },
            BinaryOp::Ge => Op::JumpUnlessGe { a, b, target, operand },
            BinaryOp::Eq => Op::JumpUnlessEq { a, b, target, operand },
            _ => Op::JumpUnlessNe { a, b, target, operand },
        });
    }

    /// Evaluates the left side of `|` or `&` in a condition; a scalar that is `when` decides and jumps to `target`.
    ///
    /// MATLAB: in conditions, and only there, the elementwise operators short-circuit when a scalar on the left decides.
    fn scalar_decides(&mut self, left: ExprId, target: Label, when: bool) -> Reg {
        let value = self.temp();
        self.condition_value(left, value);
        let (cond, target, operand) = (Use(value), self.target(target), Imm(SCALAR_ONLY));
        self.emit(match when {
            true => Op::JumpIf { cond, target, operand },
            false => Op::JumpUnless { cond, target, operand },
        });
        value
    }

    /// `value = value | right` or `value & right`.
    fn elementwise_right(&mut self, op: BinaryOp, value: Reg, right: ExprId) {
        let other = self.temp();
        self.condition_value(right, other);
        let (dst, a, b, site, kill) = (Def(value), Use(value), Use(other), self.site(), Imm(0));
        self.emit(match op {
            BinaryOp::Or => Op::Or { dst, a, b, site, kill },
            _ => Op::And { dst, a, b, site, kill },
        });
    }

    /// The value of a condition's part, in which `|` and `&` short-circuit too.
    fn condition_value(&mut self, id: ExprId, dst: Reg) {
        let mark = self.mark();
        let old = self.set_span(self.function.exprs[id].span);
        match *self.kind(id) {
            ExprKind::Binary { op: op @ (BinaryOp::Or | BinaryOp::And), left, right } => {
                let done = self.label();
                let value = self.scalar_decides(left, done, op == BinaryOp::Or);
                self.elementwise_right(op, value, right);
                self.bind(done);
                self.emit(Op::Borrow { dst: Def(dst), src: Use(value) });
            }
            _ => {
                let src = Use(self.operand(id).reg);
                self.emit(Op::Borrow { dst: Def(dst), src });
            }
        }
        self.set_span(old);
        self.release(mark);
    }

    /// Jumps to `target` if the operand of `&&` or `||` is `when`.
    fn operand_jump(&mut self, id: ExprId, target: Label, when: bool) {
        let mark = self.mark();
        let nested = matches!(self.kind(id), ExprKind::ShortCircuit { .. });
        if nested && !when {
            self.jump_unless(id, target);
        } else if let ExprKind::Unary { op: UnaryOp::Not, operand } = *self.kind(id)
            && matches!(self.kind(operand), ExprKind::ShortCircuit { .. })
            && when
        {
            self.jump_unless(operand, target);
        } else if let ExprKind::Binary { op, left, right } = *self.kind(id)
            && is_comparison(op)
            && !when
        {
            let old = self.set_span(self.function.exprs[id].span);
            self.compare_jump(op, left, right, target, OPERAND);
            self.set_span(old);
        } else {
            let cond = Use(self.operand(id).reg);
            let target = self.target(target);
            match when {
                true => self.emit(Op::JumpIf { cond, target, operand: Imm(OPERAND) }),
                false => self.emit(Op::JumpUnless { cond, target, operand: Imm(OPERAND) }),
            }
        }
        self.release(mark);
    }

    pub(super) fn jump(&mut self, label: Label) {
        let target = self.target(label);
        self.emit(Op::Jump { target });
    }

    /// Compiles alternatives; what is surely assigned behind them is what every one of them assigns.
    pub(crate) fn if_stmt(&mut self, arms: &'a [(ExprId, hir::Block)], otherwise: &'a hir::Block) {
        let done = self.label();
        let mut joined: Option<Vec<bool>> = None;
        for (cond, body) in arms {
            let next = self.label();
            self.jump_unless(*cond, next);
            let before = self.assigned.clone();
            self.block(body);
            join(&mut joined, std::mem::replace(&mut self.assigned, before));
            self.jump(done);
            self.bind(next);
        }
        self.block(otherwise);
        join(&mut joined, self.assigned.clone());
        self.assigned = joined.unwrap_or_default();
        self.bind(done);
    }

    pub(crate) fn while_stmt(&mut self, cond: ExprId, body: &'a hir::Block) {
        let (start, next, done) = (self.label(), self.label(), self.label());
        self.forget_cleared_in(body);
        self.bind(start);
        self.jump_unless(cond, done);
        let before = self.assigned.clone();
        // `continue` goes to the end of the round: every round passes the safepoint.
        self.loop_body(body, done, next);
        self.bind(next);
        self.assigned = before;
        let target = self.target(start);
        self.emit(Op::Repeat { target });
        self.bind(done);
    }

    pub(crate) fn do_until(&mut self, body: &'a hir::Block, cond: ExprId) {
        let (start, test, done) = (self.label(), self.label(), self.label());
        self.forget_cleared_in(body);
        self.bind(start);
        self.loop_body(body, done, test);
        self.bind(test);
        let again = self.label();
        self.jump_unless(cond, again);
        self.jump(done);
        self.bind(again);
        let target = self.target(start);
        self.emit(Op::Repeat { target });
        self.bind(done);
    }

    /// In front of a loop whose body may remove variables: in its second round none surely has a value.
    fn forget_cleared_in(&mut self, body: &hir::Block) {
        let (Some(first), Some(last)) = (body.first(), body.last()) else { return };
        let body = first.span.start..last.span.end;
        if self.clearing.iter().any(|at| body.contains(at)) {
            self.assigned.fill(false);
        }
    }

    fn loop_body(&mut self, body: &'a hir::Block, on_break: Label, on_continue: Label) {
        self.loops.push(Loop { on_break, on_continue, cleanups: self.cleanups.len() });
        self.block(body);
        self.loops.pop();
    }

    pub(crate) fn for_stmt(&mut self, place: &'a Place, range: ExprId, body: &'a hir::Block) {
        let (start, next, done) = (self.label(), self.label(), self.label());
        self.forget_cleared_in(body);
        // The state lies in temporaries that live for the whole loop.
        let state = Outs { first: self.temps(5), count: 5 };
        let (var, direct) = self.loop_variable(place);
        let empty = self.label();
        let exit = self.target(if direct { done } else { empty });
        let is_range = match *self.kind(range) {
            ExprKind::Range { start, step, stop } => {
                let mark = self.mark();
                let start = Use(self.operand(start).reg);
                let step = match step {
                    Some(step) => Use(self.operand(step).reg),
                    None => Use(self.number(1.0)),
                };
                let stop = Use(self.operand(stop).reg);
                self.emit(Op::ForRange { state, start, step, stop, var: Def(var), exit });
                self.release(mark);
                true
            }
            _ => {
                let mark = self.mark();
                let temp = self.temp();
                self.expr_to(range, temp);
                self.emit(Op::ForColumns { state, src: Use(temp), var: Def(var), exit });
                self.release(mark);
                false
            }
        };
        let before = self.assigned.clone();
        self.bind(start);
        if direct {
            if let Some(local) = place.local {
                self.set_assigned(local);
            }
        } else {
            self.assign_register(place, var, false);
        }
        self.loop_body(body, done, next);
        self.bind(next);
        let body = self.target(start);
        let state = PlaceReg(state.first);
        match is_range {
            true => self.emit(Op::ForRangeNext { state, var: Def(var), body }),
            false => self.emit(Op::ForColumnsNext { state, var: Def(var), body }),
        }
        self.assigned = before;
        if !direct {
            // Without rounds the variable is still set, to an empty.
            self.jump(done);
            self.bind(empty);
            self.assign_register(place, var, false);
        }
        self.bind(done);
        if let Some(local) = place.local.filter(|_| direct) {
            self.set_assigned(local);
        }
    }

    /// The register that the loop writes, and whether it is the variable's own.
    fn loop_variable(&mut self, place: &Place) -> (Reg, bool) {
        match place.local {
            Some(local) if place.steps.is_empty() && !self.is_cell(local) => (self.register(local), true),
            _ => (self.temp(), false),
        }
    }

    /// Looks the value of a switch up among the texts that its cases are, where all of them are that: gives the
    /// register of the case's number.
    fn find_case(&mut self, subject: Reg, cases: &'a [(ExprId, hir::Block)]) -> Option<Reg> {
        if cases.is_empty() {
            return None;
        }
        let texts: Option<Vec<Vec<Value>>> = cases.iter().map(|(case, _)| self.case_texts(*case)).collect();
        let table = self.case_table(TextCases::new(&texts?));
        let dst = self.temp();
        self.emit(Op::FindCase { dst: Def(dst), subject: Use(subject), table });
        Some(dst)
    }

    /// The texts of a case that is a text, or a list of texts.
    fn case_texts(&mut self, case: ExprId) -> Option<Vec<Value>> {
        let one = [vec![case]];
        let rows = match self.kind(case) {
            ExprKind::Cell(rows) => &rows[..],
            _ => &one,
        };
        let elements: Vec<ExprId> = rows.iter().flatten().copied().collect();
        if rows.len() > 1 || !elements.iter().all(|id| self.is_text(*id)) {
            return None;
        }
        elements.into_iter().map(|id| self.constant_value(id)).collect()
    }

    fn is_text(&self, id: ExprId) -> bool {
        matches!(self.kind(id), ExprKind::Char(_) | ExprKind::String(_))
    }

    pub(crate) fn switch_stmt(
        &mut self,
        subject: ExprId,
        cases: &'a [(ExprId, hir::Block)],
        otherwise: &'a hir::Block,
    ) {
        let done = self.label();
        let value = self.temp();
        self.expr_to(subject, value);
        let found = self.find_case(value, cases);
        if found.is_none() {
            self.emit(Op::CheckSwitch { subject: Use(value) });
        }
        let mut joined: Option<Vec<bool>> = None;
        for (k, (case, body)) in cases.iter().enumerate() {
            let next = self.label();
            let mark = self.mark();
            match found {
                Some(found) => {
                    let (number, target) = (Use(self.number(k as f64 + 1.0)), self.target(next));
                    let operand = Imm(CONDITION);
                    self.emit(Op::JumpUnlessEq { a: Use(found), b: number, target, operand });
                }
                None => {
                    let case = Use(self.operand(*case).reg);
                    let target = self.target(next);
                    self.emit(Op::JumpUnlessCase { subject: Use(value), case, target });
                }
            }
            self.release(mark);
            let before = self.assigned.clone();
            self.block(body);
            join(&mut joined, std::mem::replace(&mut self.assigned, before));
            self.jump(done);
            self.bind(next);
        }
        self.block(otherwise);
        join(&mut joined, self.assigned.clone());
        self.assigned = joined.unwrap_or_default();
        self.bind(done);
    }
}

fn is_comparison(op: BinaryOp) -> bool {
    use BinaryOp::{Eq, Ge, Gt, Le, Lt, Ne};
    matches!(op, Lt | Le | Gt | Ge | Eq | Ne)
}

fn join(joined: &mut Option<Vec<bool>>, assigned: Vec<bool>) {
    match joined {
        None => *joined = Some(assigned),
        Some(all) => all.iter_mut().zip(assigned).for_each(|(a, b)| *a &= b),
    }
}

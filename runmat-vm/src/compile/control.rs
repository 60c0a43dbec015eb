//! Branches, loops, `switch`, `try`, `unwind_protect`, argument checks.

use std::rc::Rc;

use runmat_hir::hir::{self, ExprKind, Place};
use runmat_hir::ids::{ExprId, LocalId};
use runmat_parser::ast::{BinaryOp, ShortCircuitOp, UnaryOp};

use super::{Compiler, Label, Loop, Reg};
use crate::bytecode::operand::{Def, Imm, Outs, Place as PlaceReg, Use};
use crate::bytecode::ops::Op;
use crate::program::ArgumentRule;

impl<'a> Compiler<'a> {
    /// Jumps to `target` unless the condition is true.
    fn jump_unless(&mut self, cond: ExprId, target: Label) {
        let mark = self.mark();
        let old = self.set_span(self.function.exprs[cond].span);
        match *self.kind(cond) {
            ExprKind::Binary { op, left, right } if is_comparison(op) => {
                let (a, b) = (Use(self.operand(left).reg), Use(self.operand(right).reg));
                let target = self.target(target);
                self.emit(match op {
                    BinaryOp::Lt => Op::JumpUnlessLt { a, b, target },
                    BinaryOp::Le => Op::JumpUnlessLe { a, b, target },
                    BinaryOp::Gt => Op::JumpUnlessGt { a, b, target },
                    BinaryOp::Ge => Op::JumpUnlessGe { a, b, target },
                    BinaryOp::Eq => Op::JumpUnlessEq { a, b, target },
                    _ => Op::JumpUnlessNe { a, b, target },
                });
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
            // MATLAB: in a condition `|` and `&` short-circuit when their left side is a scalar; they also accept
            // arrays, so the plain operators are right whenever evaluating the right side has no effect of its own.
            _ => {
                let cond = Use(self.operand(cond).reg);
                let target = self.target(target);
                self.emit(Op::JumpUnless { cond, target, operand: Imm(0) });
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
        } else {
            let cond = Use(self.operand(id).reg);
            let target = self.target(target);
            match when {
                true => self.emit(Op::JumpIf { cond, target, operand: Imm(1) }),
                false => self.emit(Op::JumpUnless { cond, target, operand: Imm(1) }),
            }
        }
        self.release(mark);
    }

    fn jump(&mut self, label: Label) {
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

    fn loop_body(&mut self, body: &'a hir::Block, on_break: Label, on_continue: Label) {
        self.loops.push(Loop { on_break, on_continue, cleanups: self.cleanups.len() });
        self.block(body);
        self.loops.pop();
    }

    pub(crate) fn for_stmt(&mut self, place: &'a Place, range: ExprId, body: &'a hir::Block) {
        let (start, next, done) = (self.label(), self.label(), self.label());
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

    /// `break` and `continue`: cleanups between here and the loop run first.
    pub(crate) fn leave_loop(&mut self, is_break: bool) {
        let Some(target) = self.loops.last() else { return };
        let (label, cleanups) =
            (if is_break { target.on_break } else { target.on_continue }, target.cleanups);
        self.run_cleanups(cleanups);
        self.jump(label);
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
        self.emit(Op::CheckSwitch { subject: Use(value) });
        let mut joined: Option<Vec<bool>> = None;
        for (case, body) in cases {
            let next = self.label();
            let mark = self.mark();
            let case = Use(self.operand(*case).reg);
            let target = self.target(next);
            self.emit(Op::JumpUnlessCase { subject: Use(value), case, target });
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

    pub(crate) fn try_stmt(&mut self, body: &'a hir::Block, error: Option<LocalId>, handler: &'a hir::Block) {
        let (caught, done) = (self.label(), self.label());
        let before = self.assigned.clone();
        let start = self.here();
        self.guards.push(Vec::new());
        self.block(body);
        let gaps = self.guards.pop().unwrap_or_default();
        let end = self.here();
        self.jump(done);
        self.bind(caught);
        let mut after = std::mem::replace(&mut self.assigned, before);
        let temp = self.temp();
        self.emit(Op::Catch { dst: Def(temp) });
        if let Some(local) = error {
            let place = Place { local: Some(local), steps: Vec::new(), span: self.function.span };
            self.assign_register(&place, temp, true);
        }
        self.block(handler);
        for (a, b) in after.iter_mut().zip(&self.assigned) {
            *a &= b;
        }
        self.assigned = after;
        self.bind(done);
        self.handler(start, end, gaps, caught);
    }

    /// The cleanup runs on every way out of the body: its end, an error, `return`, `break`, `continue`.
    pub(crate) fn unwind_protect(&mut self, body: &'a hir::Block, cleanup: &'a hir::Block) {
        let (caught, done) = (self.label(), self.label());
        let error = self.temp();
        let start = self.here();
        self.cleanups.push((self.guards.len(), cleanup));
        self.guards.push(Vec::new());
        self.block(body);
        let gaps = self.guards.pop().unwrap_or_default();
        self.cleanups.pop();
        let end = self.here();
        self.block(cleanup);
        self.jump(done);
        self.bind(caught);
        self.emit(Op::Catch { dst: Def(error) });
        self.block(cleanup);
        self.emit(Op::Rethrow { src: Use(error) });
        self.bind(done);
        self.handler(start, end, gaps, caught);
    }

    /// Compiles the open cleanups from the innermost down to number `from`, as part of a jump out of them. What such a
    /// jump has left guards them no more: a cleanup that fails isn't run again.
    pub(crate) fn run_cleanups(&mut self, from: usize) {
        let open = self.cleanups.split_off(from);
        for (k, &(guard, cleanup)) in open.iter().enumerate().rev() {
            self.cleanups.extend_from_slice(&open[..k]);
            let start = self.here();
            self.block(cleanup);
            let end = self.here();
            self.cleanups.truncate(from);
            self.guards[guard..].iter_mut().for_each(|gaps| gaps.push((start, end)));
        }
        self.cleanups.extend(open);
    }

    /// The checks of `arguments` blocks, in the order of their lines.
    pub(crate) fn check_arguments(&mut self) {
        let function = self.function;
        for block in function.arguments.iter().filter(|block| !block.output) {
            let mut options: Vec<(LocalId, Vec<&'a hir::ArgumentDecl>)> = Vec::new();
            for decl in &block.declarations {
                match (decl.local, decl.field) {
                    (Some(local), Some(_)) => match options.iter_mut().find(|(l, _)| *l == local) {
                        Some((_, list)) => list.push(decl),
                        None => options.push((local, vec![decl])),
                    },
                    (Some(local), None) => self.check_positional(local, decl),
                    _ => {}
                }
            }
            for (local, declarations) in options {
                self.check_options(local, &declarations);
            }
        }
    }

    fn check_positional(&mut self, local: LocalId, decl: &'a hir::ArgumentDecl) {
        let reg = self.register(local);
        let position = self.function.params.iter().position(|p| *p == Some(local)).map_or(0, |p| p + 1);
        let name = self.local_info(local).name.clone();
        if let Some(default) = decl.default {
            let (given, missing) = (self.label(), self.label());
            let target = self.target(missing);
            self.emit(Op::JumpUndefined { src: Use(reg), target });
            self.jump(given);
            self.bind(missing);
            self.expr_to(default, reg);
            self.bind(given);
        }
        let rule = self.rule(name, position, decl);
        self.emit(Op::CheckArgument { value: PlaceReg(reg), decl: rule });
        self.validators(reg, decl, &format!("Invalid argument at position {position}."));
    }

    fn rule(
        &mut self,
        name: Rc<str>,
        position: usize,
        decl: &hir::ArgumentDecl,
    ) -> crate::bytecode::operand::Const {
        let (dims, class) = (decl.dims.clone(), decl.class.clone());
        self.argument_rule(ArgumentRule { name, position, dims, class, options: Vec::new() })
    }

    /// Validator functions get the value as their first argument.
    fn validators(&mut self, value: Reg, decl: &'a hir::ArgumentDecl, prefix: &str) {
        for &validator in &decl.validators {
            let mark = self.mark();
            let (callee, args): (_, &[ExprId]) = match self.kind(validator) {
                ExprKind::Call { callee, args, parens } => (callee.clone(), if *parens { args } else { &[] }),
                _ => continue,
            };
            let old = self.set_span(self.function.exprs[validator].span);
            let first = self.temp();
            // Arguments written out, as in `mustBeMember(x, [1 2])`, name the value themselves.
            let names_value = !args.is_empty();
            if !names_value {
                self.emit(Op::Borrow { dst: Def(first), src: Use(value) });
            }
            let (name, target) = match callee {
                hir::Callee::Function(func) => (self.unit.hir.functions[func].name.clone(), Some(func)),
                hir::Callee::Name(name) => (name, None),
            };
            for (k, &arg) in args.iter().enumerate() {
                let reg = if k == 0 { first } else { self.temp() };
                self.expr_to(arg, reg);
            }
            let count = args.len().max(1) as u32;
            let error_prefix = Some(prefix.into());
            let site = crate::program::CallSite { name, target, error_prefix, ..Default::default() };
            let (call, fb) = (self.call_site(site), self.site());
            let args = crate::bytecode::operand::Args { first, count };
            self.emit(Op::Call { outs: Outs { first, count: 0 }, call, args, site: fb });
            self.set_span(old);
            self.release(mark);
        }
    }

    /// Name-value arguments: collected from the inputs behind the positional ones into a struct.
    fn check_options(&mut self, local: LocalId, declarations: &[&'a hir::ArgumentDecl]) {
        let reg = self.register(local);
        let options: Vec<Rc<str>> =
            declarations.iter().filter_map(|d| d.field).map(|field| self.symbol(field)).collect();
        let name = self.local_info(local).name.clone();
        let rule = ArgumentRule { name, position: 0, dims: None, class: None, options };
        let decl = self.argument_rule(rule);
        self.emit(Op::NameValues { dst: PlaceReg(reg), decl });
        for declaration in declarations {
            let Some(field) = declaration.field else { continue };
            let mark = self.mark();
            let value = self.temp();
            let text = self.symbol(field);
            let name = self.name(text.clone());
            let (given, missing) = (self.label(), self.label());
            let path = crate::program::Path {
                steps: vec![crate::program::PathStep::Field(text.clone())],
                spread: false,
            };
            let path = self.path(path);
            let none = crate::bytecode::operand::Args { first: value, count: 0 };
            // A name that wasn't passed isn't a field yet.
            self.emit(Op::Peek { dst: Def(value), base: Use(reg), path, args: none });
            let target = self.target(missing);
            self.emit(Op::JumpUndefined { src: Use(value), target });
            self.jump(given);
            self.bind(missing);
            if let Some(default) = declaration.default {
                self.expr_to(default, value);
            }
            self.bind(given);
            let prefix = format!("Invalid name-value argument '{text}'.");
            let rule = self.rule(text, 0, declaration);
            let skip = self.label();
            let target = self.target(skip);
            self.emit(Op::JumpUndefined { src: Use(value), target });
            self.emit(Op::CheckArgument { value: PlaceReg(value), decl: rule });
            self.validators(value, declaration, &prefix);
            let site = self.site();
            self.emit(Op::StoreField { base: PlaceReg(reg), name, src: Use(value), site });
            self.bind(skip);
            self.release(mark);
        }
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

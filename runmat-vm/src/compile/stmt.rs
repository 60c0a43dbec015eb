//! Statements.

use runmat_hir::hir::{self, Callee, ExprKind, Place, StepKind, Stmt, StmtKind};
use runmat_hir::ids::{ExprId, LocalId};

use super::Compiler;
use super::protect::Exit;
use crate::bytecode::operand::{Def, Imm, Outs, Place as PlaceReg, Use};
use crate::bytecode::ops::{CONDITION, LIST, Op};

impl<'a> Compiler<'a> {
    pub(crate) fn block(&mut self, block: &'a hir::Block) {
        for stmt in block {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        let old = self.set_span(stmt.span);
        let mark = self.mark();
        match &stmt.kind {
            StmtKind::Expr { expr, ans, printed } => self.expr_stmt(*expr, *ans, *printed),
            StmtKind::Assign { place, value, printed } => {
                self.assign_stmt(place, *value);
                self.show(place, *printed);
            }
            StmtKind::MultiAssign { places, value, printed } => self.multi_assign(places, *value, *printed),
            StmtKind::Delete { place, printed } => {
                if let Some(local) = place.local {
                    let (path, args) = self.path_args(place);
                    let base = PlaceReg(self.register(local));
                    self.emit(Op::Delete { base, path, args });
                }
                self.show(place, *printed);
            }
            StmtKind::If { arms, otherwise } => self.if_stmt(arms, otherwise),
            StmtKind::While { cond, body } => self.while_stmt(*cond, body),
            StmtKind::DoUntil { body, cond } => self.do_until(body, *cond),
            StmtKind::For { place, range, body } => self.for_stmt(place, *range, body),
            StmtKind::Switch { subject, cases, otherwise } => self.switch_stmt(*subject, cases, otherwise),
            StmtKind::Try { body, error, handler } => self.try_stmt(body, *error, handler),
            StmtKind::UnwindProtect { body, cleanup } => self.unwind_protect(body, cleanup),
            StmtKind::Break => self.leave_loop(true),
            StmtKind::Continue => self.leave_loop(false),
            StmtKind::Return => self.leave_by(Exit::Return),
            StmtKind::Global { local, init } => self.global(*local, *init),
            StmtKind::Persistent { local, init } => self.persistent_stmt(*local, *init),
            StmtKind::Shell(command) => self.shell(command),
        }
        self.release(mark);
        self.set_span(old);
    }

    /// An expression statement: sets `ans` when a value results, unless the expression is a plain variable.
    fn expr_stmt(&mut self, expr: ExprId, ans: Option<LocalId>, printed: bool) {
        let dst = self.temp();
        let Some(ans) = ans else {
            // A plain variable: shown under its own name.
            let operand = self.operand(expr);
            if printed && let ExprKind::Local { local, .. } = *self.kind(expr) {
                let name = self.local_info(local).name.clone();
                let name = self.name(name);
                self.emit(Op::Display { src: Use(operand.reg), name });
            } else {
                self.emit(Op::Borrow { dst: Def(dst), src: Use(operand.reg) });
            }
            return;
        };
        match self.kind(expr) {
            ExprKind::Call { .. } | ExprKind::Dotted { .. } => {
                self.call_outs(expr, Outs { first: dst, count: 0 });
            }
            ExprKind::Index { steps, .. } => match steps.last().map(|s| &s.kind) {
                Some(StepKind::Paren(_)) => self.chain_outs(expr, Outs { first: dst, count: 0 }),
                _ => {
                    self.chain(expr, dst, LIST);
                }
            },
            _ => self.expr_to(expr, dst),
        }
        let shown = Imm(printed as u32);
        let ans = PlaceReg(self.register(ans));
        self.emit(Op::SetAns { ans, src: Use(dst), shown });
    }

    /// `x = x + …` on a variable in a register may reuse the variable's own buffer: nothing reads the old value.
    fn assign_stmt(&mut self, place: &'a Place, value: ExprId) {
        if let (Some(target), true) = (place.local, place.steps.is_empty())
            && let ExprKind::Binary { op, left, right } = *self.kind(value)
            && let ExprKind::Local { local, .. } = *self.kind(left)
            && local == target
            && !self.is_cell(target)
            && !self.may_be_function(target)
            && !matches!(*self.kind(right), ExprKind::Local { local, .. } if local == target)
        {
            let old = self.set_span(self.function.exprs[value].span);
            let reg = self.register(target);
            let b = self.operand(right);
            self.binary(op, reg, super::Operand1 { reg, owned: true }, b);
            self.set_span(old);
            self.set_assigned(target);
            return;
        }
        if let (Some(target), true) = (place.local, place.steps.is_empty())
            && let ExprKind::Matrix(rows) = self.kind(value)
            && let [row] = &rows[..]
            && let [first, rest @ ..] = &row[..]
            && let ExprKind::Local { local, .. } = *self.kind(*first)
            && local == target
            && !rest.is_empty()
            && !self.is_cell(target)
            && !self.may_be_function(target)
        {
            let old = self.set_span(self.function.exprs[value].span);
            let (elements, spread) = self.row_elements(rest);
            self.emit(Op::Append { base: PlaceReg(self.register(target)), elements, spread });
            self.set_span(old);
            return;
        }
        self.assign_expr(place, value);
    }

    /// Shows the variable of a place.
    fn show(&mut self, place: &Place, printed: bool) {
        let Some(local) = place.local.filter(|_| printed) else { return };
        let reg = self.register(local);
        let mark = self.mark();
        let src = if self.is_cell(local) {
            let temp = self.temp();
            self.emit(Op::LoadCell { dst: Def(temp), cell: Use(reg) });
            temp
        } else {
            reg
        };
        let name = self.local_info(local).name.clone();
        let name = self.name(name);
        self.emit(Op::Display { src: Use(src), name });
        self.release(mark);
    }

    fn multi_assign(&mut self, places: &'a [Place], value: ExprId, printed: bool) {
        if let [place] = places
            && !is_list_place(place)
        {
            self.assign_stmt(place, value);
            return self.show(place, printed);
        }
        if places.iter().any(is_list_place) {
            self.counted_assign(places, value);
        } else {
            let outs = Outs { first: self.temps(places.len() as u32), count: places.len() as u32 };
            let ignores = places.iter().take(64).enumerate().filter(|(_, place)| place.local.is_none());
            self.ignored = ignores.fold(0, |mask, (k, _)| mask | 1 << k);
            self.results_to(value, outs);
            self.ignored = 0;
            for (k, place) in places.iter().enumerate() {
                // A missing last output is an error only when its target isn't `~`; the call has checked that.
                self.assign_register(place, outs.first + k as u32, true);
            }
        }
        for place in places {
            self.show(place, printed);
        }
    }

    /// Evaluates an expression that must give as many values as `outs` has registers.
    fn results_to(&mut self, value: ExprId, outs: Outs) {
        match self.kind(value) {
            ExprKind::Call { .. } | ExprKind::Dotted { .. } => self.call_outs(value, outs),
            ExprKind::Index { steps, .. }
                if matches!(steps.last().map(|s| &s.kind), Some(StepKind::Paren(_))) =>
            {
                self.chain_outs(value, outs);
            }
            ExprKind::Index { .. } => {
                let list = self.temp();
                self.chain(value, list, LIST);
                self.emit(Op::Unpack { outs, list: Use(list) });
            }
            _ => {
                let list = self.temp();
                self.expr_to(value, list);
                self.emit(Op::Unpack { outs, list: Use(list) });
            }
        }
    }

    /// `[c{1:2}, x] = …`: how many results are wanted is known only when the targets have been looked at.
    fn counted_assign(&mut self, places: &'a [Place], value: ExprId) {
        let count = self.temp();
        let zero = self.number(0.0);
        self.emit(Op::Borrow { dst: Def(count), src: Use(zero) });
        let one = self.number(1.0);
        let mut paths = Vec::with_capacity(places.len());
        for place in places {
            let part = self.temp();
            let path = match place.local.filter(|_| is_list_place(place)) {
                Some(local) => {
                    let (path, args) = self.path_args(place);
                    let base = PlaceReg(self.register(local));
                    self.emit(Op::CountPlaces { dst: Def(part), base, path, args });
                    Some((base, path, args))
                }
                None => {
                    self.emit(Op::Borrow { dst: Def(part), src: Use(one) });
                    None
                }
            };
            let (a, b, site, kill) = (Use(count), Use(part), self.site(), Imm(0));
            self.emit(Op::Add { dst: Def(count), a, b, site, kill });
            paths.push(path);
        }
        let list = self.temp();
        self.counted_call(value, list, count);
        let from = self.temp();
        self.emit(Op::Borrow { dst: Def(from), src: Use(zero) });
        for (place, path) in places.iter().zip(paths) {
            match path {
                Some((base, path, args)) => {
                    self.emit(Op::StorePlaces { base, path, args, list: Use(list), from: PlaceReg(from) });
                    if let Some(local) = place.local {
                        self.set_assigned(local);
                    }
                }
                None => {
                    // One value of the list.
                    let next = self.temp();
                    let (a, b, site, kill) = (Use(from), Use(one), self.site(), Imm(0));
                    self.emit(Op::Add { dst: Def(from), a, b, site, kill });
                    let mode = crate::bytecode::ops::ONE;
                    self.emit(Op::Brace1 { dst: Def(next), base: Use(list), i: Use(from), mode });
                    self.assign_register(place, next, true);
                }
            }
        }
    }

    fn counted_call(&mut self, value: ExprId, list: u32, count: u32) {
        match self.kind(value) {
            ExprKind::Call { callee, args, .. } => {
                let (call, args) = self.prepare_call(callee, args);
                let site = self.site();
                self.emit(Op::CallCounted { dst: Def(list), call, args, count: Use(count), site });
            }
            ExprKind::Index { base, steps }
                if matches!(steps.last().map(|s| &s.kind), Some(StepKind::Paren(_))) =>
            {
                let mut current = self.operand(*base).reg;
                for (k, step) in steps.iter().enumerate() {
                    if let (true, StepKind::Paren(args)) = (k + 1 == steps.len(), &step.kind) {
                        let (args, spread) = self.index_args(current, args);
                        let (dst, base, count) = (Def(list), Use(current), Use(count));
                        self.emit(Op::IndexCounted { dst, base, args, count, spread });
                    } else {
                        let target = self.temp();
                        self.read_step(current, step, target);
                        current = target;
                    }
                }
            }
            ExprKind::Index { .. } => {
                self.chain(value, list, LIST);
            }
            _ => self.expr_to(value, list),
        }
    }

    /// A register with a number.
    pub(crate) fn number(&mut self, x: f64) -> u32 {
        let value = runmat_runtime::value::Value::double(x);
        match self.pinned(value) {
            Some(reg) => reg,
            None => {
                let (dst, k) = (self.temp(), self.constant(value));
                self.emit(Op::LoadConst { dst: Def(dst), k });
                dst
            }
        }
    }

    fn global(&mut self, local: LocalId, init: Option<ExprId>) {
        let name = self.local_info(local).name.clone();
        let name = self.name(name);
        let reg = self.register(local);
        self.emit(Op::BindGlobal { dst: Def(reg), name });
        self.initialise(local, init);
    }

    fn persistent_stmt(&mut self, local: LocalId, init: Option<ExprId>) {
        let index = self.persistent();
        let reg = self.register(local);
        self.emit(Op::BindPersistent { dst: Def(reg), index });
        self.initialise(local, init);
    }

    /// The initialiser of a declaration runs only while the variable is `[]`.
    fn initialise(&mut self, local: LocalId, init: Option<ExprId>) {
        let Some(init) = init else { return };
        let reg = self.register(local);
        let done = self.label();
        let temp = self.temp();
        self.emit(Op::LoadCell { dst: Def(temp), cell: Use(reg) });
        let callee = Callee::Name("isempty".into());
        let first = self.temp();
        self.emit(Op::Borrow { dst: Def(first), src: Use(temp) });
        let args = crate::bytecode::operand::Args { first, count: 1 };
        let Callee::Name(name) = callee else { return };
        let call = self.call_site(crate::program::CallSite { name, ..Default::default() });
        let site = self.site();
        self.emit(Op::Call { outs: Outs { first, count: 1 }, call, args, site });
        let target = self.target(done);
        self.emit(Op::JumpUnless { cond: Use(first), target, operand: Imm(CONDITION) });
        self.expr_to(init, temp);
        self.emit(Op::StoreCell { cell: Use(reg), src: Use(temp) });
        self.bind(done);
    }

    fn shell(&mut self, command: &str) {
        let first = self.temp();
        let text = self.rt.char_row(command);
        let k = self.constant(text);
        self.emit(Op::LoadConst { dst: Def(first), k });
        let args = crate::bytecode::operand::Args { first, count: 1 };
        let call = self.call_site(crate::program::CallSite { name: "system".into(), ..Default::default() });
        let site = self.site();
        self.emit(Op::Call { outs: Outs { first, count: 0 }, call, args, site });
    }
}

/// A target that may name any number of places: `c{…}` or `s.f` at its end.
fn is_list_place(place: &Place) -> bool {
    matches!(
        place.steps.last().map(|s| &s.kind),
        Some(StepKind::Brace(_) | StepKind::Field(_) | StepKind::Dynamic(_))
    )
}

//! Calls by name.

use std::rc::Rc;

use runmat_hir::hir::{Callee, ExprKind, FunctionKind, StepKind};
use runmat_hir::ids::ExprId;

use super::{Compiler, Reg};
use crate::bytecode::operand::{Args, Def, Imm, Outs, Place, Use};
use crate::bytecode::ops::{LIST, Op};
use crate::program::CallSite;

/// Arguments that an instruction can count.
const MAX_ARGUMENTS: usize = u16::MAX as usize;

impl Compiler<'_> {
    /// A call whose single result goes to `dst`.
    pub(crate) fn call_expr(&mut self, id: ExprId, dst: Reg, count: u32) {
        self.call_outs(id, Outs { first: dst, count });
    }

    /// A call whose results go to `outs`.
    pub(crate) fn call_outs(&mut self, id: ExprId, outs: Outs) {
        let old = self.set_span(self.function.exprs[id].span);
        let mark = self.mark();
        match self.kind(id) {
            ExprKind::Call { callee, args, parens } => {
                if args.len() > MAX_ARGUMENTS {
                    let what = "A call with more than 65,535 arguments written out";
                    let text = self.name(what.into());
                    self.emit(Op::Unsupported { text });
                } else if !self.counts_call(callee, args, outs) {
                    let (call, args) = self.prepare_call(callee, args);
                    self.set_parens(call, *parens);
                    let site = self.site();
                    self.emit(Op::Call { outs, call, args, site });
                    if super::may_clear(self.function, self.kind(id)) {
                        self.assigned.fill(false);
                    }
                }
            }
            ExprKind::Dotted { names, args } => {
                let parts: Vec<Rc<str>> = names.iter().map(|&n| self.symbol(n)).collect();
                let name: Rc<str> = parts.join(".").into();
                let none = Vec::new();
                let (call, regs) = self.prepare_call(&Callee::Name(name), args.as_ref().unwrap_or(&none));
                self.emit(Op::CallDotted { outs, call, args: regs, parens: Imm(args.is_some() as u32) });
            }
            _ => {}
        }
        self.release(mark);
        self.set_span(old);
    }

    /// `nargin` and `nargout` of the running function are instructions.
    fn counts_call(&mut self, callee: &Callee, args: &[ExprId], outs: Outs) -> bool {
        let Callee::Name(name) = callee else { return false };
        if !args.is_empty() || outs.count > 1 || self.function.kind == FunctionKind::Script {
            return false;
        }
        let dst = Def(outs.first);
        match &**name {
            "nargin" => self.emit(Op::Nargin { dst }),
            "nargout" => self.emit(Op::Nargout { dst }),
            _ => return false,
        }
        true
    }

    /// Puts the arguments into consecutive temporaries and makes the call site.
    pub(crate) fn prepare_call(
        &mut self,
        callee: &Callee,
        args: &[ExprId],
    ) -> (crate::bytecode::operand::Const, Args) {
        let first = self.mark();
        let mut site = CallSite { ignored: std::mem::take(&mut self.ignored), ..CallSite::default() };
        match callee {
            Callee::Function(func) => {
                site.target = Some(*func);
                site.name = self.unit.hir.function_name(*func, self.interner);
            }
            Callee::Name(name) => site.name = name.clone(),
        }
        for (k, &arg) in args.iter().enumerate() {
            let reg = self.temp();
            let moved = self.argument(arg, reg, &mut site);
            if moved && k < 64 {
                site.moved |= 1 << k;
            }
            let name = self.argument_name(arg);
            site.arg_names.push(name);
        }
        let args = Args { first, count: args.len() as u32 };
        (self.call_site(site), args)
    }

    /// One argument: variables are lent, everything else is handed over. True when the callee owns it.
    fn argument(&mut self, id: ExprId, dst: Reg, site: &mut CallSite) -> bool {
        let span = self.function.exprs[id].span;
        if let ExprKind::Local { local, last_use } = *self.kind(id) {
            let src = self.register(local);
            if self.is_cell(local) {
                self.emit_at(span, Op::LoadCell { dst: Def(dst), cell: Use(src) });
                return false;
            }
            if self.may_be_function(local) {
                self.emit_at(span, Op::Resolve { dst: Def(dst), src: Use(src) });
                return false;
            }
            if last_use {
                self.emit_at(span, Op::Take { dst: Def(dst), src: Place(src) });
                return true;
            }
            self.emit_at(span, Op::Borrow { dst: Def(dst), src: Use(src) });
            return false;
        }
        site.spread |= self.list_element(id, dst);
        true
    }

    fn argument_name(&self, id: ExprId) -> Option<Rc<str>> {
        match self.kind(id) {
            ExprKind::Local { local, .. } => Some(self.local_info(*local).name.clone()),
            _ => None,
        }
    }

    /// The body of an anonymous function: its results are the results of its expression.
    pub(crate) fn anonymous_body(&mut self) {
        let Some(stmt) = self.function.body.first() else { return };
        let runmat_hir::hir::StmtKind::Expr { expr, .. } = stmt.kind else { return };
        self.set_span(stmt.span);
        let dst = self.temp();
        match self.kind(expr) {
            ExprKind::Call { callee, args, parens } if !self.is_counts(callee, args) => {
                let (call, args) = self.prepare_call(callee, args);
                self.set_parens(call, *parens);
                let site = self.site();
                self.emit(Op::TailCall { call, args, dst: Def(dst), site });
            }
            ExprKind::Index { base, steps }
                if matches!(steps.last().map(|s| &s.kind), Some(StepKind::Paren(_))) =>
            {
                self.anonymous_index(*base, steps, dst);
            }
            ExprKind::Index { .. } => {
                self.chain(expr, dst, LIST);
            }
            _ => self.expr_to(expr, dst),
        }
        self.emit(Op::RetValue { src: Use(dst) });
    }

    fn is_counts(&self, callee: &Callee, args: &[ExprId]) -> bool {
        matches!(callee, Callee::Name(name) if args.is_empty() && matches!(&**name, "nargin" | "nargout"))
    }

    /// `f(x)` where `f` may be a handle: it takes over the wanted results.
    fn anonymous_index(&mut self, base: ExprId, steps: &[runmat_hir::hir::Step], dst: Reg) {
        let mut current = self.operand(base).reg;
        for (k, step) in steps.iter().enumerate() {
            let old = self.set_span(step.span);
            if k + 1 == steps.len() {
                if let StepKind::Paren(args) = &step.kind {
                    let (args, spread) = self.index_args(current, args);
                    self.emit(Op::TailIndex { base: Use(current), args, dst: Def(dst), spread });
                }
            } else {
                let target = self.temp();
                self.read_step(current, step, target);
                current = target;
            }
            self.set_span(old);
        }
    }
}

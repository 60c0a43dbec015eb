//! Statements.

use runmat_lexer::{Span, Symbol};
use runmat_parser::arena::List;
use runmat_parser::ast::{self, BinaryOp, ExprKind as AstExpr, StmtKind as AstStmt};

use super::Lowerer;
use super::function::Scope;
use crate::hir::{Block, Callee, ExprKind, Origin, Place, Step, StepKind, Stmt, StmtKind};
use crate::ids::{ExprId, LocalId};

impl Lowerer<'_> {
    pub(crate) fn lower_stmt(&mut self, scope: &mut Scope, stmt: &ast::Stmt, out: &mut Block) {
        let kind = match stmt.kind {
            AstStmt::Expr { expr, printed } => self.lower_expr_stmt(scope, expr, printed),
            AstStmt::Assign { target, value, printed } => self.lower_assign(scope, target, value, printed),
            AstStmt::MultiAssign { targets, value, printed } => {
                let value = self.lower_expr(scope, value);
                let targets = self.tree[targets].to_vec();
                let places = targets.into_iter().map(|t| self.lower_place(scope, t)).collect();
                StmtKind::MultiAssign { places, value, printed }
            }
            AstStmt::CompoundAssign { op, target, value, printed } => {
                let right = self.lower_expr(scope, value);
                self.lower_update(scope, op, target, right, printed, stmt.span)
            }
            AstStmt::Increment { op, target, printed } => {
                let right = self.push(scope, ExprKind::Number(1.0), stmt.span);
                self.lower_update(scope, op, target, right, printed, stmt.span)
            }
            AstStmt::Command { name, args, printed } => {
                let words = self.tree[args].to_vec();
                let args = words
                    .iter()
                    .map(|w| self.push(scope, ExprKind::Char(self.tree.text(w.text).into()), w.span))
                    .collect();
                let expr = self.lower_command(scope, name, args);
                StmtKind::Expr { expr, ans: Some(self.ans(scope)), printed }
            }
            AstStmt::If { arms, otherwise } => StmtKind::If {
                arms: self.lower_arms(scope, arms),
                otherwise: otherwise.map(|b| self.lower_block(scope, b)).unwrap_or_default(),
            },
            AstStmt::While { cond, body } => {
                let cond = self.lower_expr(scope, cond);
                StmtKind::While { cond, body: self.lower_loop(scope, body) }
            }
            AstStmt::DoUntil { body, cond } => {
                let body = self.lower_loop(scope, body);
                StmtKind::DoUntil { body, cond: self.lower_expr(scope, cond) }
            }
            AstStmt::For { target, range, body } | AstStmt::ParFor { target, range, body, .. } => {
                let range = self.lower_expr(scope, range);
                let place = self.lower_place(scope, target);
                StmtKind::For { place, range, body: self.lower_loop(scope, body) }
            }
            AstStmt::Spmd { body, .. } => {
                let body = self.lower_block(scope, body);
                out.extend(body);
                return;
            }
            AstStmt::Switch { subject, cases, otherwise } => StmtKind::Switch {
                subject: self.lower_expr(scope, subject),
                cases: self.lower_arms(scope, cases),
                otherwise: otherwise.map(|b| self.lower_block(scope, b)).unwrap_or_default(),
            },
            AstStmt::Try { body, ident, handler } => StmtKind::Try {
                body: self.lower_block(scope, body),
                error: ident.and_then(|i| self.resolve(scope, i.symbol)),
                handler: handler.map(|b| self.lower_block(scope, b)).unwrap_or_default(),
            },
            AstStmt::UnwindProtect { body, cleanup } => StmtKind::UnwindProtect {
                body: self.lower_block(scope, body),
                cleanup: self.lower_block(scope, cleanup),
            },
            AstStmt::Break | AstStmt::Continue if scope.loops == 0 => {
                let word = if stmt.kind == AstStmt::Break { "BREAK" } else { "CONTINUE" };
                self.error(stmt.span, format!("A {word} may only be used within a FOR or WHILE loop."));
                return;
            }
            AstStmt::Break => StmtKind::Break,
            AstStmt::Continue => StmtKind::Continue,
            AstStmt::Return => StmtKind::Return,
            AstStmt::Global { vars } => return self.lower_declarations(scope, vars, Origin::Global, out),
            AstStmt::Persistent { vars } => return self.lower_declarations(scope, vars, Origin::Persistent, out),
            AstStmt::Import { items } => {
                for item in self.tree[items].to_vec() {
                    let path = self.path_text(item.path);
                    self.function(scope.id).imports.push((path, item.wildcard));
                }
                return;
            }
            AstStmt::Shell(text) => StmtKind::Shell(self.tree.text(text).into()),
            AstStmt::Function(_) | AstStmt::Error => return,
        };
        out.push(Stmt { kind, span: stmt.span });
    }

    fn lower_loop(&mut self, scope: &mut Scope, body: ast::Block) -> Block {
        scope.loops += 1;
        let body = self.lower_block(scope, body);
        scope.loops -= 1;
        body
    }

    fn lower_arms(&mut self, scope: &mut Scope, arms: List<ast::Arm>) -> Vec<(ExprId, Block)> {
        let arms = self.tree[arms].to_vec();
        arms.iter().map(|arm| (self.lower_expr(scope, arm.cond), self.lower_block(scope, arm.body))).collect()
    }

    pub(crate) fn ans(&mut self, scope: &mut Scope) -> LocalId {
        let ans = self.interner.intern("ans");
        match self.resolve(scope, ans) {
            Some(local) => local,
            None => self.add_local(scope, ans, Origin::Assigned),
        }
    }

    fn lower_expr_stmt(&mut self, scope: &mut Scope, expr: ast::ExprId, printed: bool) -> StmtKind {
        if let AstExpr::Assign { op, target, value } = self.tree[expr].kind {
            // `x = y = 2` of Octave's dialect at statement level: an assignment that is shown as such.
            let span = self.tree[expr].span;
            let value = self.lower_expr(scope, value);
            return match op {
                Some(op) => self.lower_update(scope, op, target, value, printed, span),
                None => StmtKind::Assign { place: self.lower_place(scope, target), value, printed },
            };
        }
        let plain = matches!(self.tree[expr].kind, AstExpr::Name(name) if self.resolve(scope, name).is_some());
        if let AstExpr::Name(name) = self.tree[expr].kind
            && !plain
        {
            self.observe_bare_call(scope, name);
        }
        let expr = self.lower_expr(scope, expr);
        let ans = (!plain).then(|| self.ans(scope));
        StmtKind::Expr { expr, ans, printed }
    }

    /// `foo;` may run a script, which sees and changes the variables here.
    fn observe_bare_call(&mut self, scope: &mut Scope, name: Symbol) {
        let known = self.callee(scope, name);
        if let Callee::Name(name) = known
            && self.builtins.signature(&name).is_none()
        {
            self.function(scope.id).observed = true;
        }
    }

    fn lower_assign(&mut self, scope: &mut Scope, target: ast::ExprId, value: ast::ExprId, printed: bool) -> StmtKind {
        let is_empty_literal =
            matches!(self.tree[value].kind, AstExpr::Matrix { rows } if self.tree[rows].is_empty());
        if is_empty_literal && matches!(self.tree[target].kind, AstExpr::Index { .. }) {
            return StmtKind::Delete { place: self.lower_place(scope, target), printed };
        }
        let value = self.lower_expr(scope, value);
        StmtKind::Assign { place: self.lower_place(scope, target), value, printed }
    }

    fn lower_update(
        &mut self,
        scope: &mut Scope,
        op: BinaryOp,
        target: ast::ExprId,
        right: ExprId,
        printed: bool,
        span: Span,
    ) -> StmtKind {
        let left = self.lower_expr(scope, target);
        let value = self.push(scope, ExprKind::Binary { op, left, right }, span);
        StmtKind::Assign { place: self.lower_place(scope, target), value, printed }
    }

    fn lower_declarations(
        &mut self,
        scope: &mut Scope,
        vars: List<ast::Declarator>,
        origin: Origin,
        out: &mut Block,
    ) {
        for var in self.tree[vars].to_vec() {
            let local = self.add_local(scope, var.name.symbol, origin);
            let entry = &mut self.function(scope.id).locals[local];
            entry.storage = crate::hir::Storage::Cell;
            if entry.origin == Origin::Assigned {
                entry.origin = origin;
            }
            let init = var.init.map(|e| self.lower_expr(scope, e));
            let kind = match origin {
                Origin::Global => StmtKind::Global { local, init },
                _ => StmtKind::Persistent { local, init },
            };
            out.push(Stmt { kind, span: var.name.span });
        }
    }

    /// A place to assign to: a variable and steps.
    pub(crate) fn lower_place(&mut self, scope: &mut Scope, target: ast::ExprId) -> Place {
        let span = self.tree[target].span;
        let mut chain = Vec::new();
        let mut at = target;
        let base = loop {
            let expr = self.tree[at];
            match expr.kind {
                AstExpr::Index { base, .. }
                | AstExpr::Brace { base, .. }
                | AstExpr::Field { base, .. }
                | AstExpr::DynamicField { base, .. } => {
                    chain.push(at);
                    at = base;
                }
                AstExpr::Group(inner) => at = inner,
                AstExpr::Name(name) => break Some(name),
                AstExpr::Ignore => return Place { local: None, steps: Vec::new(), span },
                _ => break None,
            }
        };
        let Some(name) = base else {
            self.error(span, "The left side of an assignment must be a variable.");
            return Place { local: None, steps: Vec::new(), span };
        };
        let local = match self.resolve(scope, name) {
            Some(local) => local,
            None => self.add_local(scope, name, Origin::Assigned),
        };
        let steps = chain.into_iter().rev().map(|id| self.lower_step(scope, id)).collect();
        Place { local: Some(local), steps, span }
    }

    /// One postfix node of a chain over a variable, as a step.
    pub(crate) fn lower_step(&mut self, scope: &mut Scope, id: ast::ExprId) -> Step {
        let expr = self.tree[id];
        let kind = match expr.kind {
            AstExpr::Index { args, .. } => StepKind::Paren(self.lower_indices(scope, args)),
            AstExpr::Brace { args, .. } => StepKind::Brace(self.lower_indices(scope, args)),
            AstExpr::Field { name, .. } => StepKind::Field(name.symbol),
            AstExpr::DynamicField { name, .. } => StepKind::Dynamic(self.lower_expr(scope, name)),
            _ => unreachable!("only postfix nodes are steps"),
        };
        Step { kind, span: expr.span }
    }
}

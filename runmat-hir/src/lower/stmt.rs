//! Statements.

use smallvec::SmallVec;

use runmat_lexer::{Span, Symbol};
use runmat_parser::ast::{self, ExprKind as AstExpr, List, StmtKind as AstStmt};

use super::function::Scope;
use super::{Lowerer, TextStyle};
use crate::hir::{Block, Callee, ExprKind, Origin, Place, Step, StepKind, Stmt, StmtKind, Storage};
use crate::ids::{ExprId, LocalId};

impl Lowerer<'_> {
    /// Statements of a block; definitions are left out.
    pub(crate) fn lower_block(&mut self, scope: &mut Scope, block: ast::Block) -> Block {
        let stmts = &self.tree[block];
        if scope.depth > super::MAX_DEPTH {
            if let Some(&first) = stmts.first() {
                self.error(self.tree[first].span, "Statements are nested too deeply.");
            }
            return Vec::new();
        }
        scope.depth += 1;
        let mut out = Vec::with_capacity(stmts.len());
        for &id in stmts {
            self.lower_stmt(scope, &self.tree[id], &mut out);
        }
        scope.depth -= 1;
        out
    }

    fn lower_stmt(&mut self, scope: &mut Scope, stmt: &ast::Stmt, out: &mut Block) {
        let kind = match stmt.kind {
            AstStmt::Expr { expr, printed } => self.lower_expr_stmt(scope, expr, printed),
            AstStmt::Assign { target, value, printed } => self.lower_assign(scope, target, value, printed),
            AstStmt::MultiAssign { targets, value, printed } => {
                let value = self.lower_expr(scope, value);
                let targets = &self.tree[targets];
                let places = targets.iter().map(|&t| self.lower_place(scope, t)).collect();
                StmtKind::MultiAssign { places, value, printed }
            }
            AstStmt::CompoundAssign { op, target, value, printed } => {
                let right = self.lower_expr(scope, value);
                let (place, value) = self.lower_update(scope, op, target, right, stmt.span);
                StmtKind::Assign { place, value, printed }
            }
            AstStmt::Increment { op, target, printed } => {
                let right = self.push(scope, ExprKind::Number(1.0), stmt.span);
                let (place, value) = self.lower_update(scope, op, target, right, stmt.span);
                StmtKind::Assign { place, value, printed }
            }
            AstStmt::Command { name, args, printed } => self.lower_command_stmt(scope, name, args, printed),
            AstStmt::Global { vars } => return self.lower_declarations(scope, vars, Origin::Global, out),
            AstStmt::Persistent { vars } => {
                return self.lower_declarations(scope, vars, Origin::Persistent, out);
            }
            AstStmt::Import { items } if items.is_empty() => {
                let args = Vec::new();
                let callee = Callee::Name("import".into());
                let expr = self.push(scope, ExprKind::Call { callee, args, parens: false }, stmt.span);
                StmtKind::Expr { expr, ans: Some(self.ans(scope)), printed: true }
            }
            AstStmt::Shell(text) => StmtKind::Shell(self.tree.text(text).into()),
            // Imports hold for the whole function; definitions do nothing where they stand.
            AstStmt::Import { .. } | AstStmt::Function(_) | AstStmt::Error => return,
            kind => match self.lower_control(scope, kind, stmt.span, out) {
                Some(kind) => kind,
                None => return,
            },
        };
        out.push(Stmt { kind, span: stmt.span });
    }

    /// Branches, loops and jumps; none if the statement was refused or has become several.
    fn lower_control(
        &mut self,
        scope: &mut Scope,
        kind: AstStmt,
        span: Span,
        out: &mut Block,
    ) -> Option<StmtKind> {
        Some(match kind {
            AstStmt::If { arms, otherwise } => self.lower_if(scope, arms, otherwise),
            AstStmt::While { cond, body } => {
                let cond = self.lower_expr(scope, cond);
                StmtKind::While { cond, body: self.lower_loop(scope, body) }
            }
            AstStmt::DoUntil { body, cond } => {
                let body = self.lower_loop(scope, body);
                StmtKind::DoUntil { body, cond: self.lower_expr(scope, cond) }
            }
            AstStmt::For { target, range, body } => {
                if let AstExpr::Matrix { rows } = self.tree[target].kind {
                    return self.lower_struct_loop(scope, rows, range, body, out);
                }
                self.lower_for(scope, target, range, body)
            }
            AstStmt::ParFor { target, range, workers, body } => {
                // Rounds run one after the other, which is one of the orders that they may run in.
                workers.into_iter().for_each(|workers| self.lower_for_effect(scope, workers, out));
                self.lower_for(scope, target, range, body)
            }
            AstStmt::Spmd { args, body } => {
                // One worker.
                for &arg in &self.tree[args] {
                    self.lower_for_effect(scope, arg, out);
                }
                let body = self.lower_block(scope, body);
                out.extend(body);
                return None;
            }
            AstStmt::Switch { subject, cases, otherwise } => {
                let subject = self.lower_expr(scope, subject);
                let cases = self.tree[cases].iter().map(|arm| self.lower_arm(scope, arm)).collect();
                StmtKind::Switch { subject, cases, otherwise: self.lower_opt_block(scope, otherwise) }
            }
            AstStmt::Try { body, ident, handler } => StmtKind::Try {
                body: self.lower_block(scope, body),
                error: ident.and_then(|i| self.resolve(scope, i.symbol)),
                handler: self.lower_opt_block(scope, handler),
            },
            AstStmt::UnwindProtect { body, cleanup } => StmtKind::UnwindProtect {
                body: self.lower_block(scope, body),
                cleanup: self.lower_block(scope, cleanup),
            },
            AstStmt::Break | AstStmt::Continue if scope.loops == 0 => {
                let word = if kind == AstStmt::Break { "BREAK" } else { "CONTINUE" };
                self.error(span, format!("A {word} may only be used within a FOR or WHILE loop."));
                return None;
            }
            AstStmt::Break => StmtKind::Break,
            AstStmt::Continue => StmtKind::Continue,
            _ => StmtKind::Return,
        })
    }

    fn lower_opt_block(&mut self, scope: &mut Scope, block: Option<ast::Block>) -> Block {
        block.map(|block| self.lower_block(scope, block)).unwrap_or_default()
    }

    fn lower_loop(&mut self, scope: &mut Scope, body: ast::Block) -> Block {
        scope.loops += 1;
        let body = self.lower_block(scope, body);
        scope.loops -= 1;
        body
    }

    fn lower_arm(&mut self, scope: &mut Scope, arm: &ast::Arm) -> (ExprId, Block) {
        (self.lower_expr(scope, arm.cond), self.lower_block(scope, arm.body))
    }

    /// A chain of `else if … end end` nests as deep as it is long: its links become arms of one statement.
    fn lower_if(
        &mut self,
        scope: &mut Scope,
        arms: List<ast::Arm>,
        otherwise: Option<ast::Block>,
    ) -> StmtKind {
        let tree = self.tree;
        let mut lowered: Vec<_> = tree[arms].iter().map(|arm| self.lower_arm(scope, arm)).collect();
        let mut otherwise = otherwise;
        while let Some(block) = otherwise
            && let [only] = tree[block]
            && let AstStmt::If { arms, otherwise: next } = tree[only].kind
        {
            lowered.extend(tree[arms].iter().map(|arm| self.lower_arm(scope, arm)));
            otherwise = next;
        }
        StmtKind::If { arms: lowered, otherwise: self.lower_opt_block(scope, otherwise) }
    }

    fn lower_for(
        &mut self,
        scope: &mut Scope,
        target: ast::ExprId,
        range: ast::ExprId,
        body: ast::Block,
    ) -> StmtKind {
        let range = self.lower_expr(scope, range);
        let place = self.lower_place(scope, target);
        StmtKind::For { place, range, body: self.lower_loop(scope, body) }
    }

    /// An expression whose value isn't used.
    fn lower_for_effect(&mut self, scope: &mut Scope, expr: ast::ExprId, out: &mut Block) {
        let span = self.tree[expr].span;
        let expr = self.lower_expr(scope, expr);
        out.push(Stmt { kind: StmtKind::Expr { expr, ans: None, printed: false }, span });
    }

    /// `for [value, key] = s` of Octave's dialect: a loop over the field names of `s`, kept in a hidden variable.
    fn lower_struct_loop(
        &mut self,
        scope: &mut Scope,
        rows: List<ast::Row>,
        range: ast::ExprId,
        body: ast::Block,
        out: &mut Block,
    ) -> Option<StmtKind> {
        let targets: Vec<ast::ExprId> =
            self.tree[rows].iter().flat_map(|row| &self.tree[row.elements]).copied().collect();
        let &[value, key] = targets.as_slice() else {
            self.error(self.tree[range].span, "A loop over a struct needs two variables.");
            return None;
        };
        let span = self.tree[key].span;
        let subject = self.hidden_local(scope);
        let from = self.lower_expr(scope, range);
        let hidden = |local| Place { local: Some(local), steps: Vec::new(), span };
        let kind = StmtKind::Assign { place: hidden(subject), value: from, printed: false };
        out.push(Stmt { kind, span: self.tree[range].span });
        let names = self.call_on(scope, "fieldnames", subject, span);
        let op = ast::PostfixOp::CTranspose;
        let range = self.push(scope, ExprKind::Postfix { op, operand: names }, span);
        // Each round gets a cell with one name.
        let column = self.hidden_local(scope);
        let name = self.hidden_local(scope);
        let base = self.push(scope, ExprKind::Local { local: column, last_use: false }, span);
        let first = self.push(scope, ExprKind::Number(1.0), span);
        let steps = vec![Step { kind: StepKind::Brace(vec![first]), span }];
        let text = self.push(scope, ExprKind::Index { base, steps }, span);
        let mut rounds =
            vec![Stmt { kind: StmtKind::Assign { place: hidden(name), value: text, printed: false }, span }];
        rounds.push(self.assign_field(scope, value, subject, name, span));
        let text = self.push(scope, ExprKind::Local { local: name, last_use: false }, span);
        let place = self.lower_place(scope, key);
        rounds.push(Stmt { kind: StmtKind::Assign { place, value: text, printed: false }, span });
        rounds.extend(self.lower_loop(scope, body));
        Some(StmtKind::For { place: hidden(column), range, body: rounds })
    }

    /// `value = subject.(name)`; of a struct array, the cell of all elements' fields.
    fn assign_field(
        &mut self,
        scope: &mut Scope,
        target: ast::ExprId,
        subject: LocalId,
        name: LocalId,
        span: Span,
    ) -> Stmt {
        let left = self.call_on(scope, "numel", subject, span);
        let right = self.push(scope, ExprKind::Number(1.0), span);
        let cond = self.push(scope, ExprKind::Binary { op: ast::BinaryOp::Eq, left, right }, span);
        let value = self.dynamic_field(scope, subject, name, span);
        let place = self.lower_place(scope, target);
        let one = Stmt { kind: StmtKind::Assign { place, value, printed: false }, span };
        let fields = self.dynamic_field(scope, subject, name, span);
        let all = self.push(scope, ExprKind::Cell(vec![vec![fields]]), span);
        let size = self.call_on(scope, "size", subject, span);
        let callee = Callee::Name("reshape".into());
        let value = self.push(scope, ExprKind::Call { callee, args: vec![all, size], parens: true }, span);
        let place = self.lower_place(scope, target);
        let many = Stmt { kind: StmtKind::Assign { place, value, printed: false }, span };
        Stmt { kind: StmtKind::If { arms: vec![(cond, vec![one])], otherwise: vec![many] }, span }
    }

    fn call_on(&mut self, scope: &Scope, function: &str, local: LocalId, span: Span) -> ExprId {
        let arg = self.push(scope, ExprKind::Local { local, last_use: false }, span);
        let callee = Callee::Name(function.into());
        self.push(scope, ExprKind::Call { callee, args: vec![arg], parens: true }, span)
    }

    fn dynamic_field(&mut self, scope: &Scope, subject: LocalId, name: LocalId, span: Span) -> ExprId {
        let base = self.push(scope, ExprKind::Local { local: subject, last_use: false }, span);
        let name = self.push(scope, ExprKind::Local { local: name, last_use: false }, span);
        let steps = vec![Step { kind: StepKind::Dynamic(name), span }];
        self.push(scope, ExprKind::Index { base, steps }, span)
    }

    pub(crate) fn ans(&mut self, scope: &mut Scope) -> LocalId {
        let ans = self.ans;
        match self.resolve(scope, ans) {
            Some(local) => local,
            None => self.add_local(scope, ans, Origin::Assigned),
        }
    }

    fn lower_command_stmt(
        &mut self,
        scope: &mut Scope,
        name: ast::Path,
        words: List<ast::Word>,
        printed: bool,
    ) -> StmtKind {
        let mut args = Vec::with_capacity(words.len());
        for word in &self.tree[words] {
            args.push(self.push(scope, ExprKind::Char(self.tree.text(word.text).into()), word.span));
        }
        let expr = self.lower_command(scope, name, args);
        StmtKind::Expr { expr, ans: Some(self.ans(scope)), printed }
    }

    fn lower_expr_stmt(&mut self, scope: &mut Scope, expr: ast::ExprId, printed: bool) -> StmtKind {
        if let AstExpr::Assign { op, target, value } = self.tree[expr].kind {
            // `x = y = 2` of Octave's dialect at statement level: an assignment that is shown as such.
            let span = self.tree[expr].span;
            let value = self.lower_expr(scope, value);
            let (place, value) = match op {
                Some(op) => self.lower_update(scope, op, target, value, span),
                None => (self.lower_place(scope, target), value),
            };
            return StmtKind::Assign { place, value, printed };
        }
        let plain =
            matches!(self.tree[expr].kind, AstExpr::Name(name) if self.resolve(scope, name).is_some());
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
    fn observe_bare_call(&mut self, scope: &Scope, name: Symbol) {
        if let Callee::Name(name) = self.callee(scope, name)
            && self.builtins.signature(&name).is_none()
        {
            self.function(scope.id).observed = true;
        }
    }

    fn lower_assign(
        &mut self,
        scope: &mut Scope,
        target: ast::ExprId,
        value: ast::ExprId,
        printed: bool,
    ) -> StmtKind {
        if self.deletes(value) && matches!(self.tree[target].kind, AstExpr::Index { .. }) {
            return StmtKind::Delete { place: self.lower_place(scope, target), printed };
        }
        let value = self.lower_expr(scope, value);
        StmtKind::Assign { place: self.lower_place(scope, target), value, printed }
    }

    /// `[]` deletes what it is assigned to. In Octave's dialect so do empty texts, in parentheses too.
    fn deletes(&self, mut value: ast::ExprId) -> bool {
        let is_octave = self.text_style == TextStyle::Octave;
        while is_octave && let AstExpr::Group(inner) = self.tree[value].kind {
            value = inner;
        }
        match self.tree[value].kind {
            AstExpr::Matrix { rows } => rows.is_empty(),
            AstExpr::Char { text, .. } => is_octave && self.tree.text(text).is_empty(),
            _ => false,
        }
    }

    fn lower_declarations(
        &mut self,
        scope: &mut Scope,
        vars: List<ast::Declarator>,
        origin: Origin,
        out: &mut Block,
    ) {
        for var in &self.tree[vars] {
            let local = self.add_local(scope, var.name.symbol, origin);
            let entry = &mut self.function(scope.id).locals[local];
            entry.storage = Storage::Cell;
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
        let mut chain: SmallVec<[_; 6]> = SmallVec::new();
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
}

//! Expressions.

use smallvec::{SmallVec, smallvec};

use runmat_lexer::Span;
use runmat_parser::ast::{self, BinaryOp, ExprKind as Ast, ShortCircuitOp, UnaryOp};

use super::Lowerer;
use super::chain::EndScope;
use super::function::Scope;
use crate::hir::{Callee, Expr, ExprKind};
use crate::ids::ExprId;

/// Chains of `&&` or `||` of more operands than this become balanced trees.
const LONG_CHAIN: usize = 16;

impl Lowerer<'_> {
    pub(crate) fn push(&mut self, scope: &Scope, kind: ExprKind, span: Span) -> ExprId {
        self.function(scope.id).exprs.push(Expr { kind, span })
    }

    /// Lowers one expression to a value.
    pub(crate) fn lower_expr(&mut self, scope: &mut Scope, mut id: ast::ExprId) -> ExprId {
        while let Ast::Group(inner) = self.tree[id].kind {
            id = inner;
        }
        if scope.depth > super::MAX_DEPTH {
            return self.too_deep(scope, self.tree[id].span);
        }
        scope.depth += 1;
        let lowered = self.lower_kind(scope, id);
        scope.depth -= 1;
        lowered
    }

    pub(crate) fn too_deep(&mut self, scope: &Scope, span: Span) -> ExprId {
        self.error(span, "The expression is nested too deeply.");
        self.push(scope, ExprKind::Unsupported("An expression nested this deeply"), span)
    }

    fn lower_kind(&mut self, scope: &mut Scope, id: ast::ExprId) -> ExprId {
        let expr = self.tree[id];
        let kind = match expr.kind {
            Ast::Name(_)
            | Ast::Index { .. }
            | Ast::Brace { .. }
            | Ast::Field { .. }
            | Ast::DynamicField { .. } => {
                return self.lower_chain(scope, id);
            }
            Ast::Unary { op, operand } => return self.lower_unary(scope, op, operand, expr.span),
            Ast::Binary { .. } | Ast::ShortCircuit { .. } => return self.lower_spine(scope, id),
            Ast::Postfix { op, operand } => {
                ExprKind::Postfix { op, operand: self.lower_expr(scope, operand) }
            }
            Ast::Range { start, step, stop } => ExprKind::Range {
                start: self.lower_expr(scope, start),
                step: step.map(|s| self.lower_expr(scope, s)),
                stop: self.lower_expr(scope, stop),
            },
            Ast::Matrix { rows } => ExprKind::Matrix(self.lower_rows(scope, rows)),
            Ast::Cell { rows } => ExprKind::Cell(self.lower_cell_rows(scope, rows)),
            Ast::Anonymous { params, body } => return self.lower_anonymous(scope, params, body, expr.span),
            Ast::Handle(path) => self.lower_handle(scope, path),
            Ast::NameValue { value, .. } => return self.lower_expr(scope, value),
            Ast::Assign { op, target, value } => {
                return self.lower_assign_expr(scope, op, (target, value), expr.span);
            }
            Ast::Increment { op, target, prefix: true } => {
                return self.lower_increment(scope, op, target, expr.span);
            }
            Ast::Increment { op, target, prefix: false } => {
                return self.lower_postfix_increment(scope, op, target, expr.span);
            }
            kind => self.lower_leaf(scope, kind),
        };
        self.push(scope, kind, expr.span)
    }

    fn lower_leaf(&mut self, scope: &mut Scope, kind: Ast) -> ExprKind {
        match kind {
            Ast::Number { value, imaginary: false } => ExprKind::Number(value),
            Ast::Number { value, imaginary: true } => ExprKind::Imaginary(value),
            Ast::Integer { class, value } => ExprKind::Integer { class, bits: value },
            Ast::Char { text, .. } => ExprKind::Char(self.tree.text(text).into()),
            Ast::String { text } => ExprKind::String(self.tree.text(text).into()),
            Ast::Colon => ExprKind::Colon,
            Ast::End => self.lower_end(scope),
            Ast::Metaclass(_) => ExprKind::Unsupported("A metaclass query"),
            Ast::Super { .. } => ExprKind::Unsupported("A superclass call"),
            _ => ExprKind::Unsupported("This expression"),
        }
    }

    fn lower_end(&mut self, scope: &mut Scope) -> ExprKind {
        if let Some(EndScope::Unknown(used)) = scope.ends.last_mut() {
            *used = true;
        }
        ExprKind::End
    }

    fn lower_handle(&mut self, scope: &mut Scope, path: ast::Path) -> ExprKind {
        let callee = match &self.tree[path.parts] {
            [single] => self.callee(scope, single.symbol),
            _ => Callee::Name(self.path_text(path)),
        };
        self.observe(scope, &callee);
        ExprKind::Handle(callee)
    }

    fn lower_unary(&mut self, scope: &mut Scope, op: UnaryOp, operand: ast::ExprId, span: Span) -> ExprId {
        // `- - - x` nests as deep as it is long: go down without recursion.
        let mut ops: SmallVec<[_; 2]> = smallvec![(op, span)];
        let mut at = operand;
        while let Ast::Unary { op, operand } = self.tree[at].kind {
            ops.push((op, self.tree[at].span));
            at = operand;
        }
        if scope.depth + ops.len() > super::MAX_DEPTH {
            return self.too_deep(scope, span);
        }
        scope.depth += ops.len();
        let mut value = self.lower_expr(scope, at);
        scope.depth -= ops.len();
        for (op, span) in ops.into_iter().rev() {
            let kind = match (op, &self.group[scope.id].exprs[value].kind) {
                (UnaryOp::Minus, ExprKind::Number(x)) => ExprKind::Number(-x),
                (UnaryOp::Plus, ExprKind::Number(x)) => ExprKind::Number(*x),
                _ => ExprKind::Unary { op, operand: value },
            };
            value = self.push(scope, kind, span);
        }
        value
    }

    /// A chain of operators with two operands, along its left spine.
    fn lower_spine(&mut self, scope: &mut Scope, id: ast::ExprId) -> ExprId {
        let mut pending: SmallVec<[_; 8]> = SmallVec::new();
        let mut at = id;
        while let Ast::Binary { left, .. } | Ast::ShortCircuit { left, .. } = self.tree[at].kind {
            pending.push(at);
            at = left;
        }
        let mut value = self.lower_expr(scope, at);
        while let Some(at) = pending.pop() {
            let expr = self.tree[at];
            match expr.kind {
                Ast::Binary { op, right, .. } => {
                    let right = self.lower_expr(scope, right);
                    let folded = self.fold(scope, op, value, right);
                    let kind = folded.unwrap_or(ExprKind::Binary { op, left: value, right });
                    value = self.push(scope, kind, expr.span);
                }
                Ast::ShortCircuit { op, right, .. } => {
                    let mut operands = vec![value, self.lower_expr(scope, right)];
                    let mut spans = vec![expr.span];
                    while let Some(&next) = pending.last()
                        && let Ast::ShortCircuit { op: same, right, .. } = self.tree[next].kind
                        && same == op
                    {
                        operands.push(self.lower_expr(scope, right));
                        spans.push(self.tree[next].span);
                        pending.pop();
                    }
                    value = self.short_circuit(scope, op, &operands, &spans);
                }
                _ => {}
            }
        }
        value
    }

    /// `a && b && c`: the operands of one operator, in order. Its result is the same however they are grouped, since
    /// they are computed from left to right up to the one that decides; so a long chain becomes a shallow tree.
    fn short_circuit(
        &mut self,
        scope: &Scope,
        op: ShortCircuitOp,
        operands: &[ExprId],
        spans: &[Span],
    ) -> ExprId {
        if operands.len() <= LONG_CHAIN {
            let mut value = operands[0];
            for (&right, &span) in operands[1..].iter().zip(spans) {
                value = self.push(scope, ExprKind::ShortCircuit { op, left: value, right }, span);
            }
            return value;
        }
        let half = operands.len() / 2;
        let left = self.short_circuit(scope, op, &operands[..half], &spans[..half - 1]);
        let right = self.short_circuit(scope, op, &operands[half..], &spans[half..]);
        self.push(scope, ExprKind::ShortCircuit { op, left, right }, spans[spans.len() - 1])
    }

    /// Arithmetic on two literals, which is the same at any time.
    fn fold(&self, scope: &Scope, op: BinaryOp, left: ExprId, right: ExprId) -> Option<ExprKind> {
        let exprs = &self.group[scope.id].exprs;
        let (&ExprKind::Number(a), &ExprKind::Number(b)) = (&exprs[left].kind, &exprs[right].kind) else {
            return None;
        };
        Some(ExprKind::Number(match op {
            BinaryOp::Add => a + b,
            BinaryOp::Sub => a - b,
            BinaryOp::Times | BinaryOp::MTimes => a * b,
            BinaryOp::RDivide | BinaryOp::MRDivide => a / b,
            BinaryOp::Power | BinaryOp::MPower => exact_power(a, b)?,
            _ => return None,
        }))
    }

    fn lower_rows(&mut self, scope: &mut Scope, rows: ast::List<ast::Row>) -> Vec<Vec<ExprId>> {
        let tree = self.tree;
        let mut lowered = Vec::with_capacity(rows.len());
        for row in &tree[rows] {
            lowered.push(tree[row.elements].iter().map(|&e| self.lower_expr(scope, e)).collect());
        }
        lowered
    }

    /// The rows of a cell; `{:}` of Octave's dialect holds the char.
    fn lower_cell_rows(&mut self, scope: &mut Scope, rows: ast::List<ast::Row>) -> Vec<Vec<ExprId>> {
        let rows = self.lower_rows(scope, rows);
        for &element in rows.iter().flatten() {
            let kind = &mut self.function(scope.id).exprs[element].kind;
            if matches!(kind, ExprKind::Colon) {
                *kind = ExprKind::Char(":".into());
            }
        }
        rows
    }
}

/// `a^b` where it is a whole number that a double holds and `b` is a small count: exact however it is computed.
fn exact_power(a: f64, b: f64) -> Option<f64> {
    if a.fract() != 0.0 || a == 0.0 || b.fract() != 0.0 || !(0.0..=64.0).contains(&b) {
        return None;
    }
    let mut power = 1.0;
    for _ in 0..b as usize {
        power *= a;
        if power.abs() > 9_007_199_254_740_992.0 {
            return None;
        }
    }
    Some(power)
}

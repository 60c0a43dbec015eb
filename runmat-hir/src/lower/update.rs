//! Targets that are read and written: `x(i) += v`, `x++`, and assignments that are expressions.

use runmat_lexer::Span;
use runmat_parser::ast::{self, BinaryOp};

use super::Lowerer;
use super::function::Scope;
use crate::builtin_sig::Purity;
use crate::hir::{Callee, ExprKind, Place, Step, StepKind};
use crate::ids::{ExprId, Id, LocalId};

impl Lowerer<'_> {
    /// `target op right` as the new value of `target`: where to, and what.
    pub(crate) fn lower_update(
        &mut self,
        scope: &mut Scope,
        op: BinaryOp,
        target: ast::ExprId,
        right: ExprId,
        span: Span,
    ) -> (Place, ExprId) {
        let (left, place) = self.lower_read_write(scope, target);
        (place, self.push(scope, ExprKind::Binary { op, left, right }, span))
    }

    /// `target = value` or `target op= value` as an expression: its value is the new one.
    pub(crate) fn lower_assign_expr(
        &mut self,
        scope: &mut Scope,
        op: Option<BinaryOp>,
        (target, value): (ast::ExprId, ast::ExprId),
        span: Span,
    ) -> ExprId {
        let value = self.lower_expr(scope, value);
        let (place, value) = match op {
            Some(op) => self.lower_update(scope, op, target, value, span),
            None => (self.lower_place(scope, target), value),
        };
        self.push(scope, ExprKind::Assign { place: Box::new(place), value }, span)
    }

    /// `++x`: the new value.
    pub(crate) fn lower_increment(
        &mut self,
        scope: &mut Scope,
        op: BinaryOp,
        target: ast::ExprId,
        span: Span,
    ) -> ExprId {
        let one = self.push(scope, ExprKind::Number(1.0), span);
        let (place, value) = self.lower_update(scope, op, target, one, span);
        self.push(scope, ExprKind::Assign { place: Box::new(place), value }, span)
    }

    /// `x++`: the old value, `{old = x, x = old + 1}{1}`.
    pub(crate) fn lower_postfix_increment(
        &mut self,
        scope: &mut Scope,
        op: BinaryOp,
        target: ast::ExprId,
        span: Span,
    ) -> ExprId {
        let (value, place) = self.lower_read_write(scope, target);
        let old = self.hidden_local(scope);
        let kept = self.assign_hidden(scope, old, value, span);
        let left = self.push(scope, ExprKind::Local { local: old, last_use: false }, span);
        let right = self.push(scope, ExprKind::Number(1.0), span);
        let value = self.push(scope, ExprKind::Binary { op, left, right }, span);
        let new = self.push(scope, ExprKind::Assign { place: Box::new(place), value }, span);
        let base = self.push(scope, ExprKind::Cell(vec![vec![kept, new]]), span);
        let first = self.push(scope, ExprKind::Number(1.0), span);
        let steps = vec![Step { kind: StepKind::Brace(vec![first]), span }];
        self.push(scope, ExprKind::Index { base, steps }, span)
    }

    fn assign_hidden(&mut self, scope: &Scope, local: LocalId, value: ExprId, span: Span) -> ExprId {
        let place = Box::new(Place { local: Some(local), steps: Vec::new(), span });
        self.push(scope, ExprKind::Assign { place, value }, span)
    }

    /// The value of a target and the target itself. Subscripts with effects are computed once, when the value is read.
    fn lower_read_write(&mut self, scope: &mut Scope, target: ast::ExprId) -> (ExprId, Place) {
        let first = self.group[scope.id].exprs.len();
        let read = self.lower_expr(scope, target);
        let exprs = &self.group[scope.id].exprs;
        let has_effects = (first..read.index()).any(|k| self.has_effects(&exprs[ExprId::from_index(k)].kind));
        let mut place = self.lower_place(scope, target);
        match has_effects {
            true => (self.share_subscripts(scope, read, &mut place), place),
            false => (read, place),
        }
    }

    fn has_effects(&self, kind: &ExprKind) -> bool {
        match kind {
            ExprKind::Call { callee: Callee::Name(name), .. } => {
                self.builtins.signature(name).is_none_or(|s| s.purity != Purity::Pure)
            }
            ExprKind::Call { .. } | ExprKind::Dotted { .. } | ExprKind::Assign { .. } => true,
            _ => false,
        }
    }

    /// Keeps the subscripts of the chain `read` in variables of their own and makes those the subscripts of `place`.
    /// Gives the chain that does so.
    fn share_subscripts(&mut self, scope: &Scope, read: ExprId, place: &mut Place) -> ExprId {
        let span = self.group[scope.id].exprs[read].span;
        // The old chain is left as a node that nothing uses.
        let old = std::mem::replace(&mut self.function(scope.id).exprs[read].kind, ExprKind::Colon);
        let ExprKind::Index { base, mut steps } = old else {
            self.function(scope.id).exprs[read].kind = old;
            return read;
        };
        for (source, target) in steps.iter_mut().zip(&mut place.steps) {
            let pairs: Vec<(&mut ExprId, &mut ExprId)> = match (&mut source.kind, &mut target.kind) {
                (StepKind::Paren(a), StepKind::Paren(b)) | (StepKind::Brace(a), StepKind::Brace(b)) => {
                    a.iter_mut().zip(b).collect()
                }
                (StepKind::Dynamic(a), StepKind::Dynamic(b)) => vec![(a, b)],
                _ => continue,
            };
            for (read_arg, write_arg) in pairs {
                if !self.is_single_value(scope, *read_arg) {
                    continue;
                }
                let span = self.group[scope.id].exprs[*read_arg].span;
                let local = self.hidden_local(scope);
                *read_arg = self.assign_hidden(scope, local, *read_arg, span);
                *write_arg = self.push(scope, ExprKind::Local { local, last_use: false }, span);
            }
        }
        self.push(scope, ExprKind::Index { base, steps }, span)
    }

    /// A subscript that is computed and gives one value.
    fn is_single_value(&self, scope: &Scope, id: ExprId) -> bool {
        match &self.group[scope.id].exprs[id].kind {
            ExprKind::Colon | ExprKind::Number(_) | ExprKind::Local { .. } | ExprKind::End => false,
            ExprKind::Index { steps, .. } => {
                matches!(steps.last(), Some(Step { kind: StepKind::Paren(_), .. }))
            }
            ExprKind::Dotted { args, .. } => args.is_some(),
            _ => true,
        }
    }
}

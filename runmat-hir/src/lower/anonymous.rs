//! Anonymous functions: parameters, captured variables, text.

use runmat_lexer::Span;
use runmat_parser::ast;

use super::Lowerer;
use super::function::Scope;
use super::text::anonymous_text;
use crate::hir::{ExprKind, Function, FunctionKind, Stmt, StmtKind};
use crate::ids::ExprId;

impl Lowerer<'_> {
    pub(crate) fn lower_anonymous(
        &mut self,
        scope: &mut Scope,
        params: ast::List<ast::Param>,
        body: ast::ExprId,
        span: Span,
    ) -> ExprId {
        if self.function_depth == super::MAX_FUNCTION_DEPTH {
            return self.too_deep(scope, span);
        }
        self.function_depth += 1;
        let mut function = Function::named("".into(), FunctionKind::Anonymous);
        function.parent = Some(scope.id);
        function.span = span;
        function.text =
            anonymous_text(self.tree, self.source, self.interner, self.text_style, (params, body));
        let id = self.add_function(function);
        let mut inner = Scope::new(id);
        inner.depth = scope.depth;
        inner.around = Some(Box::new(std::mem::replace(scope, Scope::new(id))));
        let defaults = self.declare_params(&mut inner, params);
        self.lower_defaults(&mut inner, &defaults);
        let expr = self.lower_expr(&mut inner, body);
        let kind = StmtKind::Expr { expr, ans: None, printed: false };
        let span_of_body = self.tree[body].span;
        self.function(id).body.push(Stmt { kind, span: span_of_body });
        if let Some(around) = inner.around.take() {
            *scope = *around;
        }
        self.function_depth -= 1;
        self.push(scope, ExprKind::Closure(id), span)
    }
}

//! Functions: variables, captures, nested functions, argument blocks.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use runmat_lexer::{Span, Symbol};
use runmat_parser::ast::{self, Direction, FunctionId, List, Member, Param};

use super::Lowerer;
use super::chain::EndScope;
use super::scope::Assigned;
use crate::hir::{
    ArgumentDecl, ArgumentsBlock, Capture, CaptureSource, ExprKind, Function, FunctionKind, Local, Origin,
    Stmt, StmtKind, Storage,
};
use crate::ids::{FuncId, LocalId};

/// Source text for each expression, in dense code.
const BYTES_PER_EXPR: usize = 6;

/// The function that is being lowered, with what is known of its names.
pub(crate) struct Scope {
    pub(crate) id: FuncId,
    pub(crate) names: FxHashMap<Symbol, LocalId>,
    pub(crate) ends: Vec<EndScope>,
    pub(crate) depth: usize,
    pub(crate) loops: usize,
    /// The scope around an anonymous function, whose variables it captures.
    pub(crate) around: Option<Box<Scope>>,
}

impl Scope {
    pub(crate) fn new(id: FuncId) -> Self {
        Scope { id, names: FxHashMap::default(), ends: Vec::new(), depth: 0, loops: 0, around: None }
    }
}

impl Lowerer<'_> {
    /// The function's entry, so that others can call it; the body follows in `lower_function`.
    pub(crate) fn declaration(&mut self, ast: FunctionId, kind: FunctionKind) -> Function {
        let function = &self.tree[ast];
        let mut hir = Function::named(self.path_text(function.name), kind);
        hir.span = function.span;
        hir.doc = function.doc;
        hir
    }

    pub(crate) fn add_local(&mut self, scope: &mut Scope, name: Symbol, origin: Origin) -> LocalId {
        if let Some(&local) = scope.names.get(&name) {
            return local;
        }
        let local = self.function(scope.id).locals.push(Local { name, storage: Storage::Register, origin });
        scope.names.insert(name, local);
        local
    }

    /// A variable without a name, which code can't reach by one either.
    pub(crate) fn hidden_local(&mut self, scope: &Scope) -> LocalId {
        let name = self.interner.intern("");
        let (storage, origin) = (Storage::Register, Origin::Assigned);
        self.function(scope.id).locals.push(Local { name, storage, origin })
    }

    /// The statements of a script.
    pub(crate) fn lower_script(&mut self, id: FuncId) {
        let mut scope = Scope::new(id);
        let assigned = Assigned::of_script(self.tree, self.survey);
        self.add_imports(id, &assigned);
        for name in assigned.order {
            self.add_local(&mut scope, name, Origin::Assigned);
        }
        let body = self.lower_block(&mut scope, self.tree.body);
        let length = self.source.text().len() as u32;
        let doc = self.tree.doc;
        let function = self.function(id);
        function.body = body;
        function.span = Span::new(0, length);
        function.doc = doc;
    }

    /// A function with its nested functions. `outer` is the scope around a nested function.
    pub(crate) fn lower_function(&mut self, ast: FunctionId, id: FuncId, outer: Option<&mut Scope>) {
        let tree = self.tree;
        let function = &tree[ast];
        if self.function_depth == super::MAX_FUNCTION_DEPTH {
            self.error(function.signature, "Functions are nested too deeply.");
            return;
        }
        self.function_depth += 1;
        if function.nested.is_empty() {
            // About what the text comes to: growing the vector would copy it several times.
            self.function(id).exprs.reserve(function.span.len() as usize / BYTES_PER_EXPR);
        }
        let mut scope = Scope::new(id);
        let defaults = self.declare_params(&mut scope, function.inputs);
        self.declare_outputs(&mut scope, function.outputs);
        let assigned = Assigned::of_function(tree, self.survey, function);
        self.add_imports(id, &assigned);
        if let Some(outer) = outer {
            self.function(id).parent = Some(outer.id);
            self.capture_shared(&mut scope, outer, ast);
        }
        for &name in &assigned.order {
            self.add_local(&mut scope, name, Origin::Assigned);
        }
        self.declare_nested(&mut scope, ast);
        self.lower_defaults(&mut scope, &defaults);
        let mut refused = Vec::new();
        for block in &tree[function.arguments] {
            let block = self.lower_arguments(&mut scope, block, &mut refused);
            self.function(id).arguments.push(block);
        }
        let mut body = self.lower_block(&mut scope, function.body);
        body.splice(0..0, refused);
        self.function(id).body = body;
        for &ast in &tree[function.nested] {
            let name = tree[tree[ast].name.parts][0].symbol;
            if let Some(&nested) = self.nested_functions.get(&(id, name)) {
                self.lower_function(ast, nested, Some(&mut scope));
            }
        }
        self.function_depth -= 1;
    }

    fn add_imports(&mut self, id: FuncId, assigned: &Assigned) {
        for item in &assigned.imports {
            let path = self.path_text(item.path);
            self.function(id).imports.push((path, item.wildcard));
        }
    }

    /// Makes the variables of parameters; gives those with default values.
    pub(crate) fn declare_params(&mut self, scope: &mut Scope, params: List<Param>) -> Vec<(LocalId, Param)> {
        let varargin = self.interner.intern("varargin");
        let params = &self.tree[params];
        let mut defaults = Vec::new();
        for (k, param) in params.iter().enumerate() {
            let local = param.name.map(|name| self.add_local(scope, name, Origin::Param));
            if k + 1 == params.len() && param.name == Some(varargin) {
                self.function(scope.id).varargin = local;
            } else {
                self.function(scope.id).params.push(local);
            }
            if let (Some(local), Some(_)) = (local, param.default) {
                defaults.push((local, *param));
            }
        }
        defaults
    }

    /// Default values of parameters (Octave's dialect) are argument declarations that check nothing.
    pub(crate) fn lower_defaults(&mut self, scope: &mut Scope, defaults: &[(LocalId, Param)]) {
        if defaults.is_empty() {
            return;
        }
        let mut declarations = Vec::with_capacity(defaults.len());
        for (local, param) in defaults {
            let default = param.default.map(|default| self.lower_expr(scope, default));
            declarations.push(ArgumentDecl {
                local: Some(*local),
                field: None,
                dims: None,
                class: None,
                validators: Vec::new(),
                default,
                span: param.span,
            });
        }
        let block = ArgumentsBlock { output: false, repeating: false, declarations };
        self.function(scope.id).arguments.push(block);
    }

    fn declare_outputs(&mut self, scope: &mut Scope, outputs: List<Param>) {
        let varargout = self.interner.intern("varargout");
        let outputs = &self.tree[outputs];
        for (k, output) in outputs.iter().enumerate() {
            let Some(name) = output.name else { continue };
            let local = self.add_local(scope, name, Origin::Assigned);
            if k + 1 == outputs.len() && name == varargout {
                self.function(scope.id).varargout = Some(local);
            } else {
                self.function(scope.id).outputs.push(local);
            }
        }
    }

    /// Makes the functions nested directly in this one callable, and the variables that it shares with them.
    fn declare_nested(&mut self, scope: &mut Scope, ast: FunctionId) {
        let tree = self.tree;
        for &nested in &tree[tree[ast].nested] {
            let name = tree[tree[nested].name.parts][0].symbol;
            let function = self.declaration(nested, FunctionKind::Nested);
            let id = self.add_function(function);
            self.function(scope.id).visible_nested.push((name, id));
            self.nested_functions.insert((scope.id, name), id);
        }
        for name in self.sharing.shared_by(tree, ast) {
            self.add_local(scope, name, Origin::Assigned);
        }
    }

    /// Binds the names that a nested function shares with the functions around it.
    fn capture_shared(&mut self, scope: &mut Scope, outer: &mut Scope, ast: FunctionId) {
        for k in 0..self.sharing.free(ast).len() {
            let name = self.sharing.free(ast)[k];
            if scope.names.contains_key(&name) || name == self.ans {
                continue;
            }
            let Some(&source) = outer.names.get(&name) else { continue };
            self.function(outer.id).locals[source].storage = Storage::Cell;
            let local = self.add_local(scope, name, Origin::Captured);
            let inner = self.function(scope.id);
            inner.locals[local].storage = Storage::Cell;
            inner.captures.push(Capture { local, source: CaptureSource::Outer(source) });
        }
    }

    /// An `arguments` block. What can't run yet is refused by statements in front of the body.
    fn lower_arguments(
        &mut self,
        scope: &mut Scope,
        block: &ast::ArgumentsBlock,
        refused: &mut Vec<Stmt>,
    ) -> ArgumentsBlock {
        let mut declarations = Vec::with_capacity(block.declarations.len());
        for decl in &self.tree[block.declarations] {
            if matches!(decl.member, Member::Properties(_)) {
                let kind = ExprKind::Unsupported("A name-value argument for the properties of a class");
                let expr = self.push(scope, kind, decl.span);
                let kind = StmtKind::Expr { expr, ans: None, printed: false };
                refused.push(Stmt { kind, span: decl.span });
            } else {
                declarations.push(self.lower_argument(scope, decl));
            }
        }
        ArgumentsBlock {
            output: block.direction == Direction::Output,
            repeating: block.repeating,
            declarations,
        }
    }

    fn lower_argument(&mut self, scope: &mut Scope, decl: &ast::Declaration) -> ArgumentDecl {
        // The `~` of an ignored parameter is no name of a variable: it has none.
        let local = scope.names.get(&decl.name.symbol).copied();
        let field = match decl.member {
            Member::Field(field) => Some(field.symbol),
            _ => None,
        };
        let dims = decl.dims.map(|dims| self.tree[dims].iter().map(|d| d.size).collect());
        let class = decl.class.map(|path| self.path_text(path));
        let validators = &self.tree[decl.validators];
        let validators = validators.iter().map(|&v| self.lower_expr(scope, v)).collect();
        let default = decl.default.map(|d| self.lower_expr(scope, d));
        ArgumentDecl { local, field, dims, class, validators, default, span: decl.span }
    }

    pub(crate) fn path_text(&mut self, path: ast::Path) -> Rc<str> {
        let parts = &self.tree[path.parts];
        if let [single] = parts {
            return self.name_text(single.symbol);
        }
        let parts: Vec<&str> = parts.iter().map(|p| self.interner.resolve(p.symbol)).collect();
        parts.join(".").into()
    }
}

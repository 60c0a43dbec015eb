//! Statements.

use runmat_lexer::Span;

use super::{BinaryOp, ExprId, FunctionId, Ident, List, Path, StmtId, Text};

/// A statement.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stmt {
    /// What it is.
    pub kind: StmtKind,
    /// Where it stands, without the separator behind it.
    pub span: Span,
}

/// Statements in a row.
pub type Block = List<StmtId>;

/// The kinds of statement. `printed` says that no `;` ends it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum StmtKind {
    /// Where none could be read; there is a diagnostic.
    Error,
    /// An expression.
    Expr {
        /// The expression.
        expr: ExprId,
        /// Shows its value.
        printed: bool,
    },
    /// `target = value`; `x(i) = []` too, whose value is then a [`ExprKind::Matrix`] without rows.
    Assign {
        /// A name with index steps.
        target: ExprId,
        /// The value.
        value: ExprId,
        /// Shows the variable.
        printed: bool,
    },
    /// `[a, ~, b] = value`, also with one target.
    MultiAssign {
        /// Names with index steps, or [`ExprKind::Ignore`].
        targets: List<ExprId>,
        /// The value.
        value: ExprId,
        /// Shows the variables.
        printed: bool,
    },
    /// `target += value` and its like.
    CompoundAssign {
        /// The operator before the `=`.
        op: BinaryOp,
        /// A name with index steps.
        target: ExprId,
        /// The right operand.
        value: ExprId,
        /// Shows the variable.
        printed: bool,
    },
    /// `x++`, `--x`.
    Increment {
        /// [`BinaryOp::Add`] or [`BinaryOp::Sub`].
        op: BinaryOp,
        /// A name with index steps.
        target: ExprId,
        /// Shows the variable.
        printed: bool,
    },
    /// `name word word`. Decided by the lexer: the name isn't assigned anywhere in the function (2.1, 2.5).
    Command {
        /// The function.
        name: Path,
        /// The words.
        args: List<Word>,
        /// Shows the result.
        printed: bool,
    },
    /// `if`, `elseif`, `else`.
    If {
        /// Condition and body of `if` and of each `elseif`.
        arms: List<Arm>,
        /// The body of `else`.
        otherwise: Option<Block>,
    },
    /// `while`.
    While {
        /// Computed before each round.
        cond: ExprId,
        /// The body.
        body: Block,
    },
    /// `do … until`.
    DoUntil {
        /// The body.
        body: Block,
        /// Computed after each round; true ends the loop.
        cond: ExprId,
    },
    /// `for`.
    For {
        /// The loop variable, with index steps perhaps; in `for [value, key] = s`, where the dialect has it, a
        /// [`ExprKind::Matrix`] of two names.
        target: ExprId,
        /// What it runs over, by columns.
        range: ExprId,
        /// The body.
        body: Block,
    },
    /// `parfor`.
    ParFor {
        /// The loop variable.
        target: ExprId,
        /// What it runs over.
        range: ExprId,
        /// The second argument: most workers, or options.
        workers: Option<ExprId>,
        /// The body.
        body: Block,
    },
    /// `spmd`.
    Spmd {
        /// Numbers of workers.
        args: List<ExprId>,
        /// The body.
        body: Block,
    },
    /// `switch`.
    Switch {
        /// Compared with each case.
        subject: ExprId,
        /// Value and body of each `case`.
        cases: List<Arm>,
        /// The body of `otherwise`.
        otherwise: Option<Block>,
    },
    /// `try`.
    Try {
        /// The guarded body.
        body: Block,
        /// The variable behind `catch`.
        ident: Option<Ident>,
        /// The body of `catch`; none without `catch`.
        handler: Option<Block>,
    },
    /// `unwind_protect`.
    UnwindProtect {
        /// The guarded body.
        body: Block,
        /// Runs in every case.
        cleanup: Block,
    },
    /// `break`.
    Break,
    /// `continue`.
    Continue,
    /// `return`.
    Return,
    /// `global a b = 3`.
    Global {
        /// The variables.
        vars: List<Declarator>,
    },
    /// `persistent a b = 3`.
    Persistent {
        /// The variables.
        vars: List<Declarator>,
    },
    /// `import a.b c.*`; without items it lists what is imported.
    Import {
        /// What is imported.
        items: List<ImportItem>,
    },
    /// `!command`.
    Shell(Text),
    /// A function defined in a script.
    Function(FunctionId),
}

/// A condition or case value with its body.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Arm {
    /// The condition of `if` and `elseif`, the value of `case`.
    pub cond: ExprId,
    /// The body.
    pub body: Block,
    /// The keyword and the condition.
    pub span: Span,
}

/// An argument of a command.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Word {
    /// The text without quotes.
    pub text: Text,
    /// Where it stands, quotes included.
    pub span: Span,
}

/// A variable of `global` or `persistent`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Declarator {
    /// The name.
    pub name: Ident,
    /// The initialiser, where the dialect has it.
    pub init: Option<ExprId>,
}

/// One name of `import`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ImportItem {
    /// The package, class or function, without the `.*`.
    pub path: Path,
    /// Ends with `.*`.
    pub wildcard: bool,
}

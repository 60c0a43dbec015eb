//! Functions and classes.

use runmat_lexer::Span;

use super::{Block, ExprId, FunctionId, Ident, List, Param, Path};

/// A function with a body.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Function {
    /// The name: one part, or two in `get.Prop` and `set.Prop`.
    pub name: Path,
    /// Parameters; the last may be `varargin`.
    pub inputs: List<Param>,
    /// Output variables; the last may be `varargout`.
    pub outputs: List<Param>,
    /// `arguments` blocks.
    pub arguments: List<ArgumentsBlock>,
    /// The statements. Nested functions are not among them.
    pub body: Block,
    /// Functions defined inside, in order.
    pub nested: List<FunctionId>,
    /// Closed by `end`.
    pub has_end: bool,
    /// The first comment block: directly before or after the signature.
    pub doc: Option<Span>,
    /// From `function` to the end of the parameters.
    pub signature: Span,
    /// From `function` to the last statement or the `end`.
    pub span: Span,
}

/// `arguments … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ArgumentsBlock {
    /// Inputs or outputs.
    pub direction: Direction,
    /// The declared arguments repeat as a group.
    pub repeating: bool,
    /// The arguments.
    pub declarations: List<Declaration>,
    /// From `arguments` to `end`.
    pub span: Span,
}

/// What an `arguments` block describes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Parameters.
    Input,
    /// Results.
    Output,
}

/// A line of an `arguments` or `properties` block: `name (dims) class {validators} = default`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Declaration {
    /// The argument or property; of `opts.Tol` the `opts`; `~` for an argument that is ignored.
    pub name: Ident,
    /// What follows the name's dot; only in `arguments`.
    pub member: Member,
    /// The size.
    pub dims: Option<List<Dim>>,
    /// The class.
    pub class: Option<Path>,
    /// Names and calls of validators.
    pub validators: List<ExprId>,
    /// The default value.
    pub default: Option<ExprId>,
    /// The comment block directly before it, or else the comment behind it.
    pub doc: Option<Span>,
    /// The line without comment.
    pub span: Span,
}

/// The second part of an `arguments` line's name.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Member {
    /// `name`: a positional argument.
    None,
    /// `name.field`: a name-value argument.
    Field(Ident),
    /// `name.?Class`: the public properties of a class as name-value arguments.
    Properties(Path),
}

/// A size in a declaration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dim {
    /// The size; none for `:`.
    pub size: Option<u64>,
    /// Where it stands.
    pub span: Span,
}

/// A class definition.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Class {
    /// The class's own attributes.
    pub attributes: List<Attribute>,
    /// The name.
    pub name: Ident,
    /// The superclasses.
    pub supers: List<Path>,
    /// `properties` blocks.
    pub properties: List<PropertyBlock>,
    /// `methods` blocks.
    pub methods: List<MethodBlock>,
    /// `events` blocks.
    pub events: List<EventBlock>,
    /// `enumeration` blocks.
    pub enumerations: List<EnumBlock>,
    /// The first comment block: directly before or after the first line.
    pub doc: Option<Span>,
    /// From `classdef` to the end of the superclasses.
    pub signature: Span,
    /// From `classdef` to `end`.
    pub span: Span,
}

/// `Name`, `~Name` or `Name = value` in an attribute list.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Attribute {
    /// The attribute.
    pub name: Ident,
    /// Written with `~`.
    pub negated: bool,
    /// The value. `public` and its like are [`ExprKind::Name`]s, not variables.
    pub value: Option<ExprId>,
}

/// `properties … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PropertyBlock {
    /// The block's attributes.
    pub attributes: List<Attribute>,
    /// The properties.
    pub properties: List<Declaration>,
    /// From the keyword to `end`.
    pub span: Span,
}

/// `methods … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct MethodBlock {
    /// The block's attributes.
    pub attributes: List<Attribute>,
    /// Methods with bodies.
    pub methods: List<FunctionId>,
    /// Methods that are abstract or have a file of their own.
    pub signatures: List<Signature>,
    /// From the keyword to `end`.
    pub span: Span,
}

/// A method without a body.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Signature {
    /// The name.
    pub name: Path,
    /// Parameters.
    pub inputs: List<Param>,
    /// Output variables.
    pub outputs: List<Param>,
    /// The comment block directly before it, or else the comment behind it.
    pub doc: Option<Span>,
    /// The whole.
    pub span: Span,
}

/// `events … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct EventBlock {
    /// The block's attributes.
    pub attributes: List<Attribute>,
    /// The events.
    pub events: List<Ident>,
    /// From the keyword to `end`.
    pub span: Span,
}

/// `enumeration … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct EnumBlock {
    /// The block's attributes.
    pub attributes: List<Attribute>,
    /// The members.
    pub members: List<EnumMember>,
    /// From the keyword to `end`.
    pub span: Span,
}

/// A member of an enumeration.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct EnumMember {
    /// The name.
    pub name: Ident,
    /// Arguments of the constructor.
    pub args: List<ExprId>,
    /// The whole.
    pub span: Span,
}

//! Operators on values: class rules, sizes, dispatch to kernels. One file per operator group.

pub mod arithmetic;
pub mod assign;
pub mod cases;
pub mod class_rules;
pub mod compare;
pub mod concat;
pub mod convert;
pub mod delete;
pub mod diagonal;
pub mod element;
pub mod index;
pub mod isequal;
pub mod logic;
pub mod matrix;
pub mod octave;
pub mod printf;
pub mod range;
pub mod rearrange;
pub mod subscript;
pub mod text_of;
pub mod truth;
pub mod unary;

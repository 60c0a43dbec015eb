//! The inputs of a user function that aren't plain parameters: options, repeating arguments, `varargin`.

use runmat_runtime::error::{Error, ErrorKind, Result};
use runmat_runtime::value::Value;

use crate::program::Proto;
use crate::vm::Vm;

impl Vm {
    /// The arguments behind the positional ones of a function with name-value arguments; `n_args` becomes the number
    /// of positional ones.
    pub(super) fn take_options(&mut self, proto: &Proto, first: usize, n_args: &mut usize) -> Vec<Value> {
        let is_option = |d: &runmat_hir::hir::ArgumentDecl| d.field.is_some();
        let has_options =
            proto.hir().arguments.iter().any(|b| !b.output && b.declarations.iter().any(is_option));
        // The struct of the options is the last parameter.
        let positional = (proto.n_params as usize).saturating_sub(1);
        if !has_options {
            return Vec::new();
        }
        let given = &self.stack[first..first + *n_args];
        // Optional positional arguments may be left out in front of the first name.
        let names: Vec<&str> =
            proto.arguments.iter().flat_map(|rule| rule.options.iter().map(|o| &**o)).collect();
        let required = proto.hir().arguments.iter().flat_map(|b| &b.declarations);
        let required = required.filter(|d| d.field.is_none() && d.default.is_none()).count();
        let starts = |v: &Value| {
            v.is_text_scalar() && v.text().is_some_and(|t| names.iter().any(|n| n.eq_ignore_ascii_case(&t)))
        };
        let split = (required.min(given.len())..given.len().min(positional))
            .find(|&k| starts(&given[k]) && (given.len() - k).is_multiple_of(2))
            .unwrap_or(positional.min(given.len()));
        let options = given[split..].iter().map(|v| v.shared()).collect();
        *n_args = split;
        options
    }

    /// The extra arguments as the cell of `varargin`.
    pub(super) fn collect_extra(
        &mut self,
        proto: &Proto,
        base: usize,
        n_args: usize,
        moved: u64,
    ) -> Option<Value> {
        proto.varargin?;
        let n_params = proto.n_params as usize;
        let extra: Vec<Value> = (n_params..n_args)
            .map(|k| {
                let value = self.stack[base + k];
                let owned = k < 64 && moved >> k & 1 == 1;
                if owned { value } else { value.shared() }
            })
            .collect();
        Some(if extra.is_empty() { Value::EMPTY_CELL } else { self.rt.cell_row(extra) })
    }

    /// Repeating arguments: those behind the positional ones go into one cell for each repeating parameter, in turns.
    ///
    /// # Errors
    /// A last group that isn't whole.
    pub(super) fn gather_repeating(&mut self, proto: &Proto, base: usize, n_args: usize) -> Result<()> {
        let repeating = proto.repeating as usize;
        let positional = proto.n_params as usize - repeating;
        let start = n_args.min(positional);
        let extra: Vec<Value> = self.stack[base + start..base + n_args].iter().map(|v| v.shared()).collect();
        if !extra.len().is_multiple_of(repeating) {
            return Err(misfit(proto, ErrorKind::NotEnoughInputs));
        }
        self.stack[base + start..base + positional].fill(Value::UNDEFINED);
        for k in 0..repeating {
            let items: Vec<Value> = extra.iter().skip(k).step_by(repeating).copied().collect();
            self.stack[base + positional + k] =
                if items.is_empty() { Value::EMPTY_CELL } else { self.rt.cell_row(items) };
        }
        Ok(())
    }
}

/// A call of a user function that has fewer inputs or outputs than were asked for.
#[cold]
pub(super) fn misfit(callee: &Proto, kind: ErrorKind) -> Error {
    Error::from(kind).or_source(callee.trace_name())
}

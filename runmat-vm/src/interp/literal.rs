//! Matrix and cell literals, handles.

use std::rc::Rc;

use runmat_hir::ids::FuncId;
use runmat_runtime::array::dims::Dims;
use runmat_runtime::builtins::call::list_of;
use runmat_runtime::error::{ErrorKind, Result};
use runmat_runtime::ops::concat::concat;
use runmat_runtime::ops::diagonal;
use runmat_runtime::value::Value;
use runmat_runtime::value::handle::{FunctionHandle, Target as HandleTarget};
use runmat_runtime::value::list::ValueList;

use crate::bytecode::operand::{Args, Const, Def, Imm, Use};
use crate::interp::Flow;
use crate::vm::Vm;

impl Vm {
    /// The elements of each row, lists expanded.
    fn literal_rows(&self, rows: Const, elements: Args, spread: Imm) -> Vec<Vec<Value>> {
        let lengths = &self.current().rows[rows.0 as usize];
        let mut at = elements.first;
        lengths
            .iter()
            .map(|&n| {
                let mut row = Vec::with_capacity(n as usize);
                for k in at..at + n {
                    let value = self.get(Use(k));
                    match value.as_ref::<ValueList>() {
                        Some(list) if spread.0 == 1 => row.extend_from_slice(&list.items),
                        _ => row.push(value),
                    }
                }
                at += n;
                row
            })
            .collect()
    }

    /// The registers of a literal's elements.
    fn elements(&self, elements: Args) -> &[Value] {
        let first = self.base + elements.first as usize;
        &self.stack[first..first + elements.count as usize]
    }

    /// The number of rows and columns of a literal whose rows have as many elements each, none of them lists.
    fn literal_size(&self, rows: Const, spread: Imm) -> Option<(usize, usize)> {
        let lengths = &self.current().rows[rows.0 as usize];
        let first = *lengths.first()?;
        let even = spread.0 == 0 && first > 0 && lengths.iter().all(|n| *n == first);
        even.then_some((lengths.len(), first as usize))
    }

    /// A matrix of real double scalars, written in one pass.
    fn matrix_of_doubles(&mut self, rows: Const, elements: Args, spread: Imm) -> Option<Result<Value>> {
        let (m, n) = self.literal_size(rows, spread)?;
        let first = self.base + elements.first as usize;
        let values = &self.stack[first..first + elements.count as usize];
        if values.len() < 2 || !values.iter().all(|value| value.is_double()) {
            return None;
        }
        Some(self.rt.written::<f64>(Dims::matrix(m, n), |out| {
            for (i, row) in values.chunks_exact(n).enumerate() {
                for (place, value) in out.iter_mut().skip(i).step_by(m).zip(row) {
                    *place = value.as_double().unwrap_or(f64::NAN);
                }
            }
        }))
    }

    pub(crate) fn matrix(&mut self, dst: Def, rows: Const, elements: Args, spread: Imm) -> Flow {
        if let Some(result) = self.matrix_of_doubles(rows, elements, spread) {
            return self.finish(dst, result);
        }
        if spread.0 == 0 && self.current().rows[rows.0 as usize].len() == 1 {
            return self.row(dst, elements);
        }
        let rows = self.literal_rows(rows, elements, spread);
        match self.build_matrix(&rows) {
            Err(error) if self.rt.dialect.octave_errors => {
                self.fail(runmat_runtime::ops::octave::concatenation_failure(error, &rows))
            }
            result => self.finish(dst, result),
        }
    }

    /// `[a, b, …]`.
    fn row(&mut self, dst: Def, elements: Args) -> Flow {
        let row = list_of(self.elements(elements));
        match self.concatenate(&row, 1) {
            Err(error) if self.rt.dialect.octave_errors => {
                self.fail(runmat_runtime::ops::octave::concatenation_failure(error, &[row.to_vec()]))
            }
            result => self.finish(dst, result),
        }
    }

    fn build_matrix(&mut self, rows: &[Vec<Value>]) -> Result<Value> {
        match rows {
            [] => Ok(Value::EMPTY),
            [row] => self.concatenate(row, 1),
            _ => {
                let mut parts = Vec::with_capacity(rows.len());
                for row in rows.iter().filter(|row| !row.is_empty()) {
                    parts.push(self.concatenate(row, 1)?);
                }
                // A column of one-element rows needs no second pass over classes.
                self.concatenate(&parts, 0)
            }
        }
    }

    /// MATLAB's report of a failure names the function that brackets stand for.
    fn concatenate(&mut self, parts: &[Value], dim: usize) -> Result<Value> {
        let result = concat(&mut self.rt, parts, dim);
        match self.rt.dialect.octave_errors {
            // Brackets around a single diagonal matrix make it full.
            true => result.and_then(|value| diagonal::full(&mut self.rt, value)),
            false => result.map_err(|error| error.or_source(if dim == 0 { "vertcat" } else { "horzcat" })),
        }
    }

    pub(crate) fn cell(&mut self, dst: Def, rows: Const, elements: Args, spread: Imm) -> Flow {
        if elements.count == 0 {
            return self.finish(dst, Ok(Value::EMPTY_CELL));
        }
        if let Some((1, _)) = self.literal_size(rows, spread) {
            let items = list_of(self.elements(elements));
            let cell = self.rt.cell_row_of(&items);
            return self.finish(dst, Ok(cell));
        }
        let rows = self.literal_rows(rows, elements, spread);
        let result = self.build_cell(rows);
        self.finish(dst, result)
    }

    /// `{a, b; c, d}`: every element is one cell; an element that is a cell stays nested.
    fn build_cell(&mut self, rows: Vec<Vec<Value>>) -> Result<Value> {
        let rows: Vec<Vec<Value>> = rows.into_iter().filter(|row| !row.is_empty()).collect();
        let Some(first) = rows.first() else { return Ok(Value::EMPTY_CELL) };
        let (m, n) = (rows.len(), first.len());
        if rows.iter().any(|row| row.len() != n) {
            return Err(ErrorKind::ConcatenationSize.into());
        }
        let mut items = Vec::with_capacity(m * n);
        for j in 0..n {
            items.extend(rows.iter().map(|row| row[j]));
        }
        Ok(self.rt.cell(Dims::matrix(m, n), items))
    }

    pub(crate) fn closure(&mut self, dst: Def, func: Const, captures: Args) -> Flow {
        let code = match self.current().unit.proto(FuncId(func.0)) {
            Some(code) => code,
            None => {
                let unit = self.current().unit.clone();
                self.proto(&unit, FuncId(func.0))
            }
        };
        let captures = self.elements(captures).to_vec();
        let handle = self.rt.alloc(FunctionHandle { target: HandleTarget::Anonymous(code), captures });
        self.set(dst, handle);
        Flow::Next
    }

    pub(crate) fn function_handle(&mut self, dst: Def, func: Const, env: Use) -> Flow {
        let unit = self.top().proto.unit.clone();
        let code = self.proto(&unit, FuncId(func.0));
        let env = self.get(env);
        let captures =
            if code.kind == runmat_hir::hir::FunctionKind::Nested { vec![env] } else { Vec::new() };
        let handle = self.rt.alloc(FunctionHandle { target: HandleTarget::Bound(code), captures });
        self.set(dst, handle);
        Flow::Next
    }

    pub(crate) fn handle(&mut self, dst: Def, name: Const) -> Flow {
        let name: Rc<str> = self.top().proto.names[name.0 as usize].clone();
        let value = self.named_handle(&name);
        self.set(dst, value);
        Flow::Next
    }
}

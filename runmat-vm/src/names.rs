//! What a name means beyond variables: files beside the script and on the path, builtins. And loading of files.
//!
//! Order (language.md 6.17): names imported one by one, nested and local functions (decided by the HIR as far as the
//! text tells), names of imported packages, private functions, the current folder, the script's folder, the path,
//! builtins. Nothing is searched before a name asks for it; an answer is remembered
//! until the path or files change.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use runmat_hir::ids::FuncId;
use runmat_hir::lower::{Context, Lowering, TextStyle};
use runmat_lexer::SourceText;
use runmat_parser::diagnostic::Severity;
use runmat_parser::{ParseOptions, Parsed, parse};
use runmat_runtime::builtins::table;
use runmat_runtime::error::{Error, ErrorKind, Result};
use runmat_runtime::io::folder::CurrentFolder;

use crate::feedback::Callable;
use crate::program::{Proto, Unit};
use crate::vm::Vm;

/// The search path and what has been found on it.
#[derive(Default)]
pub struct Files {
    /// Folder of the main script, from the root.
    pub script_folder: Option<PathBuf>,
    /// Folders of the search path, first to last.
    pub path: Vec<String>,
    found: FxHashMap<(Rc<str>, Rc<str>), Option<PathBuf>>,
    loaded: FxHashMap<PathBuf, (std::time::SystemTime, u64, Rc<Unit>)>,
}

impl Files {
    /// Forgets where names were found.
    pub fn forget(&mut self) {
        self.found.clear();
    }

    /// The folders that are searched, first to last.
    fn folders(&self, current: &CurrentFolder) -> impl Iterator<Item = PathBuf> {
        let first = std::iter::once(current.path().to_path_buf());
        first.chain(self.script_folder.clone()).chain(self.path.iter().map(|folder| current.resolve(folder)))
    }

    /// The file of a function or script named `name` (dotted in packages), as code of the file `caller` sees it.
    pub fn find(&mut self, name: &str, caller: &str, current: &CurrentFolder) -> Option<PathBuf> {
        let folder: Rc<str> = Path::new(caller).parent().and_then(Path::to_str).unwrap_or("").into();
        let key = (folder, Rc::from(name));
        if let Some(known) = self.found.get(&key) {
            return known.clone();
        }
        let found = self.search(name, &key.0, current);
        self.found.insert(key, found.clone());
        found
    }

    fn search(&self, name: &str, caller_folder: &str, current: &CurrentFolder) -> Option<PathBuf> {
        let file = match name.rsplit_once('.') {
            Some((packages, last)) => {
                let folders: Vec<String> = packages.split('.').map(|p| format!("+{p}")).collect();
                format!("{}/{last}.m", folders.join("/"))
            }
            None => format!("{name}.m"),
        };
        let caller = Path::new(caller_folder);
        if !caller_folder.is_empty() {
            let private = caller.join("private").join(&file);
            if private.is_file() {
                return Some(private);
            }
            let sibling = caller.join(&file);
            if caller.ends_with("private") && sibling.is_file() {
                return Some(sibling);
            }
        }
        self.folders(current).map(|folder| folder.join(&file)).find(|path| path.is_file())
    }
}

/// The MATLAB text of a syntax error: file, line, column, message.
fn syntax_error(source: &SourceText, offset: u32, message: &str) -> Error {
    let place = source.line_column(offset);
    let file = Path::new(source.name()).file_name().and_then(|n| n.to_str()).unwrap_or("");
    let at = match file.is_empty() {
        true => String::new(),
        false => format!("File: {file} Line: {} Column: {}\n", place.line, place.column),
    };
    ErrorKind::Syntax { message: format!("Error: {at}{message}") }.into()
}

impl Vm {
    /// What a function name means to code of `caller`; `None` for nothing.
    ///
    /// # Errors
    /// The file that defines it can't be read or has syntax errors.
    pub(crate) fn find_function(&mut self, name: &str, caller: &Proto) -> Result<Option<Callable>> {
        if let Some(path) = self.imported(name, caller, Import::Single) {
            return self.load_function(&path).map(|proto| Some(Callable::User(proto)));
        }
        for (unit, _) in scopes(caller) {
            if let Some(func) = self.file_function(unit, name) {
                return Ok(Some(Callable::User(self.proto(unit, func))));
            }
        }
        let file = scopes(caller).last().map(|(unit, _)| unit.path.clone()).unwrap_or_default();
        let found = self
            .imported(name, caller, Import::Package)
            .or_else(|| is_plain_name(name).then(|| self.files.find(name, &file, &self.rt.folder)).flatten());
        match found {
            Some(path) => self.load_function(&path).map(|proto| Some(Callable::User(proto))),
            None => Ok(table::find(name).map(Callable::Builtin)),
        }
    }

    /// The file that an `import` of the function, or of one around it, makes the name mean.
    fn imported(&mut self, name: &str, caller: &Proto, kind: Import) -> Option<PathBuf> {
        for (unit, func) in scopes(caller) {
            let mut at = Some(func);
            while let Some(id) = at {
                let function = unit.hir.functions.get(id)?;
                for (path, whole_package) in &function.imports {
                    let found = match (kind, whole_package) {
                        (Import::Single, false) if last_part(path) == name => {
                            self.files.find(path, &unit.path, &self.rt.folder)
                        }
                        (Import::Package, true) if !name.contains('.') => {
                            self.files.find(&format!("{path}.{name}"), &unit.path, &self.rt.folder)
                        }
                        _ => None,
                    };
                    if found.is_some() {
                        return found;
                    }
                }
                at = function.parent;
            }
        }
        None
    }

    /// The main function or script of a file.
    pub(crate) fn load_function(&mut self, path: &Path) -> Result<Rc<Proto>> {
        let unit = self.load_file(path)?;
        match unit.hir.entry {
            Some(func) => Ok(self.proto(&unit, func)),
            None => Err(ErrorKind::Unsupported { what: format!("The class in {}", path.display()) }.into()),
        }
    }

    /// A file, parsed and lowered; read anew only when it has changed on disk.
    pub fn load_file(&mut self, path: &Path) -> Result<Rc<Unit>> {
        let unreadable = |e: std::io::Error| {
            let reason = match e.kind() {
                std::io::ErrorKind::NotFound => "No such file or directory.".to_string(),
                std::io::ErrorKind::IsADirectory => "It is a folder.".to_string(),
                _ => e.to_string(),
            };
            Error::new(
                "MATLAB:fileio:cantOpenFile",
                format!("Unable to read file '{}'. {reason}", path.display()),
            )
        };
        let full = self.rt.folder.resolve(path).canonicalize().map_err(unreadable)?;
        let facts = full.metadata().map_err(unreadable)?;
        let stamp = (facts.modified().unwrap_or(std::time::UNIX_EPOCH), facts.len());
        if let Some((time, size, unit)) = self.files.loaded.get(&full)
            && (*time, *size) == stamp
        {
            return Ok(unit.clone());
        }
        let bytes = std::fs::read(&full).map_err(unreadable)?;
        let text = SourceText::from_bytes(full.to_string_lossy(), &bytes);
        let name = full.file_stem().and_then(|s| s.to_str()).unwrap_or("script").to_string();
        let unit = self.load_text(text, &name, &full.to_string_lossy())?;
        if let Some((.., old)) = self.files.loaded.insert(full, (stamp.0, stamp.1, unit.clone())) {
            self.release_code(|proto| Rc::ptr_eq(&proto.unit, &old));
        }
        Ok(unit)
    }

    /// Source text, parsed and lowered.
    ///
    /// # Errors
    /// The first syntax error, in MATLAB's words.
    pub fn load_text(&mut self, source: SourceText, name: &str, path: &str) -> Result<Rc<Unit>> {
        let options = ParseOptions { dialect: self.syntax(), is_variable: None };
        let parsed = parse(&source, &mut self.interner, &options);
        self.load_parsed(source, parsed, name, path)
    }

    /// The text of an `eval` in a workspace: the variables there are variables of the text, and it sees the functions
    /// of `scope`.
    ///
    /// # Errors
    /// The first syntax error, in MATLAB's words.
    pub(crate) fn load_eval(
        &mut self,
        source: SourceText,
        workspace: usize,
        scope: (Rc<Unit>, FuncId),
    ) -> Result<Rc<Unit>> {
        let names = self.names_in(workspace);
        let is_variable = |name: &str| names.binary_search_by(|known| (**known).cmp(name)).is_ok();
        let options = ParseOptions { dialect: self.syntax(), is_variable: Some(&is_variable) };
        let parsed = parse(&source, &mut self.interner, &options);
        self.lower(source, parsed, ("eval", ""), Some(&is_variable), Some(scope))
    }

    /// A parsed text, lowered.
    ///
    /// # Errors
    /// The first syntax error, in MATLAB's words.
    pub fn load_parsed(
        &mut self,
        source: SourceText,
        parsed: Parsed,
        name: &str,
        path: &str,
    ) -> Result<Rc<Unit>> {
        self.lower(source, parsed, (name, path), None, None)
    }

    fn lower(
        &mut self,
        source: SourceText,
        parsed: Parsed,
        (name, path): (&str, &str),
        is_variable: Option<&dyn Fn(&str) -> bool>,
        scope: Option<(Rc<Unit>, FuncId)>,
    ) -> Result<Rc<Unit>> {
        if let Some(first) = parsed.diagnostics.iter().find(|d| d.severity == Severity::Error) {
            return Err(syntax_error(&source, first.span.start, &first.message));
        }
        let text_style = match self.rt.dialect.octave_display {
            true => TextStyle::Octave,
            false => TextStyle::Matlab,
        };
        let (hir, mut lowering) = Lowering::begin(parsed.tree, name, text_style, &mut self.interner);
        for id in hir.own_functions() {
            if lowering.can_wait(&hir, id) {
                continue;
            }
            let builtins = self.builtins;
            let context = Context { source: &source, interner: &mut self.interner, builtins, is_variable };
            lowering.lower(&hir, id, context).map_err(|errors| match errors.first() {
                Some(error) => syntax_error(&source, error.span.start, &error.message),
                None => Error::new("", "This program can't be run."),
            })?;
        }
        let lasting = !path.is_empty() || !hir.file_functions.is_empty();
        let pending = RefCell::new(Some(lowering).filter(|lowering| !lowering.is_done()));
        Ok(Rc::new(Unit {
            source,
            path: path.into(),
            hir,
            pending,
            protos: RefCell::default(),
            lasting,
            scope,
        }))
    }

    /// Lowers a function that has waited for its first call.
    pub(crate) fn lower_function(&mut self, unit: &Unit, func: FuncId) {
        let mut pending = unit.pending.borrow_mut();
        let Some(lowering) = pending.as_mut() else { return };
        let (source, builtins) = (&unit.source, self.builtins);
        let context = Context { source, interner: &mut self.interner, builtins, is_variable: None };
        lowering.lower_waiting(&unit.hir, func, context);
        if lowering.is_done() {
            *pending = None;
        }
    }

    /// Lowers all functions of a unit, for those who look at it as a whole.
    pub fn lower_all(&mut self, unit: &Unit) {
        unit.hir.own_functions().for_each(|func| self.lower_function(unit, func));
    }

    /// The function of that name in the unit's file.
    pub(crate) fn file_function(&self, unit: &Unit, name: &str) -> Option<FuncId> {
        unit.hir.by_name.get(&self.interner.get(name)?).copied()
    }

    /// The syntax of the session's dialect.
    pub fn syntax(&self) -> runmat_lexer::Dialect {
        match self.rt.dialect.double_quoted_char {
            true => runmat_lexer::Dialect::OCTAVE,
            false => runmat_lexer::Dialect::MATLAB,
        }
    }
}

/// What an `import` makes known.
#[derive(Clone, Copy)]
enum Import {
    /// One function (`import pkg.name`), which comes before all others of its name.
    Single,
    /// The functions of a package (`import pkg.*`), behind those of the file.
    Package,
}

/// The last part of a dotted name.
fn last_part(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// Where code looks for names: in its own unit and, for evaluated text, in the functions that evaluate it.
fn scopes(caller: &Proto) -> impl Iterator<Item = (&Rc<Unit>, FuncId)> {
    let mut next = Some((&caller.unit, caller.func));
    std::iter::from_fn(move || {
        let (unit, func) = next?;
        next = unit.scope.as_ref().map(|(unit, func)| (unit, *func));
        Some((unit, func))
    })
}

/// What a function, those around it and those that evaluate its text import.
pub(crate) fn imports(caller: &Proto) -> Vec<String> {
    let mut out = Vec::new();
    for (unit, func) in scopes(caller) {
        let mut at = unit.hir.functions.get(func);
        while let Some(function) = at {
            let text =
                |(path, all): &(Rc<str>, bool)| if *all { format!("{path}.*") } else { path.to_string() };
            out.extend(function.imports.iter().map(text));
            at = function.parent.and_then(|parent| unit.hir.functions.get(parent));
        }
    }
    out
}

/// A name that may be a file: identifiers, dotted in packages.
fn is_plain_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.')
        && !name.contains("..")
}

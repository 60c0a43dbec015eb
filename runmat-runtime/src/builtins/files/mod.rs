//! Files and folders, and the names of both.

mod folders;
mod names;
mod numbers;
mod open;
mod read;
mod text;
mod textscan;

use super::builtin::Builtin;

pub(in crate::builtins) use self::open::{on_search_path, reason};

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    folders::COPYFILE,
    folders::DELETE,
    folders::DIR,
    folders::ISDIR,
    folders::ISFILE,
    folders::ISFOLDER,
    folders::LS,
    folders::MKDIR,
    folders::MOVEFILE,
    folders::RMDIR,
    folders::UNLINK,
    names::FILEPARTS,
    names::FILESEP,
    names::FULLFILE,
    names::GETENV,
    names::PATHSEP,
    names::SETENV,
    names::TEMPDIR,
    names::TEMPNAME,
    numbers::FREAD,
    numbers::FWRITE,
    open::FCLOSE,
    open::FEOF,
    open::FERROR,
    open::FOPEN,
    open::FREWIND,
    open::FSEEK,
    open::FTELL,
    read::FGETL,
    read::FGETS,
    read::FILEREAD,
    read::FSCANF,
    textscan::TEXTSCAN,
];

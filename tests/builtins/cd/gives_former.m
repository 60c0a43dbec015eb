% The former folder is the output; pwd is the new one.
%@ source: documentation page of the function
before = pwd;
old = cd(tempdir);
assert(strcmp(old, before) && ~strcmp(pwd, before) && strcmp(cd, pwd))
cd(old)
assert(strcmp(pwd, before))

% A file gives its first function to others and keeps the rest; names are case-sensitive.
%@ source: language.md 9.1, 9.6
assert(several_in_file(3) == -3)
try, part(3); found = true; catch, found = false; end
assert(~found)
try, Several_In_File(3); found = true; catch, found = false; end
assert(~found && exist('several_in_file') == 2)

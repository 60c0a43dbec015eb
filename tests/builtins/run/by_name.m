% A script on the path is run by its name.
%@ source: documentation page of the function
start = 4;
run('script_on_path')
assert(made == 5)
run script_on_path.m
assert(made == 5)

% A script runs in the workspace of the caller.
%@ source: documentation page of the function
run('no_such_script_zz')
%@ error: MATLAB:run:FileNotFound

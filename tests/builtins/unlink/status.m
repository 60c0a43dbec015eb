% The status tells whether the file is gone.
%@ source: octave-cli 7.3
f = tempname;
fclose(fopen(f, 'w'));
assert(unlink(f) == 0 && ~isfile(f))
[err, msg] = unlink('/no/such/file');
assert(err == -1 && strcmp(msg, 'No such file or directory'))
unlink('/no/such/file')
%@ error: RunMat:unlink:failed "Cannot remove '/no/such/file': No such file or directory"

% Octave's messages.
%@ source: octave-cli 7.3
%@ compat: octave
s.a = 1;
try, orderfields(1), catch e, disp(e.message), end
try, orderfields(s, struct('b', 2)), catch e, disp(e.message), end
try, orderfields(s, {'b'}), catch e, disp(e.message), end
try, orderfields(s, [2 1]), catch e, disp(e.message), end
try, orderfields(s, 'foo'), catch e, disp(e.message), end
%| orderfields: S1 must be a struct
%| orderfields: structures S1 and S2 do not have the same fields
%| orderfields: CELLSTR list does not match structure fields
%| orderfields: invalid permutation vector P
%| orderfields: second argument must be structure, cellstr, or permutation vector

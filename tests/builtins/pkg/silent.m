% The command is accepted and prints nothing.
%@ source: language.md 33.8
pkg load statistics
disp('done')
%| done

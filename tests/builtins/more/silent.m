% The command is accepted and prints nothing.
%@ source: language.md 33.8
more off
disp('done')
%| done

% The command is accepted and prints nothing.
%@ source: language.md 33.8
home
disp('done')
%| done

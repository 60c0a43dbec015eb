% One more element behind the last.
x = 1;
for k = 1:30
    x(end + 1) = k;
end
%| eval:4 (4)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|     sig0 = (i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = iconst.i64 30
%|     v6 = load.i64 notrap aligned readonly can_move v2
%|     v7 = load.i64 notrap aligned readonly can_move v2+8
%|     v8 = load.i64 notrap aligned readonly can_move v2+16
%|     v9 = load.i64 notrap aligned readonly can_move v2+24
%|     v10 = load.i64 notrap aligned readonly can_move v2+32
%|     v11 = load.i64 notrap aligned readonly can_move v2+40
%|     v12 = load.i64 notrap aligned readonly can_move v2+48
%|     v13 = load.i64 notrap aligned readonly can_move v2+56
%|     v14 = load.i64 notrap aligned readonly can_move v2+64
%|     v15 = iconst.i64 1
%|     v16 = iconst.i64 1
%|     v17 = iconst.i64 -1
%|     v18 = iadd v12, v17  ; v17 = -1
%|     v19 = imul v18, v16  ; v16 = 1
%|     v20 = iadd v15, v19  ; v15 = 1
%|     v21 = iconst.i64 1
%|     v22 = isub v11, v21  ; v21 = 1
%|     v23 = iconst.i64 1
%|     v24 = iconst.i64 4096
%|     v25 = imul v23, v24  ; v23 = 1, v24 = 4096
%|     v26 = iadd v11, v25
%|     v27 = icmp slt v20, v26
%|     v28 = select v27, v20, v26
%|     store notrap aligned v12, v1+40
%|     v29 = iconst.i64 1
%|     store notrap aligned v29, v1+48  ; v29 = 1
%|     v30 = iconst.i64 1
%|     store notrap aligned v30, v1+56  ; v30 = 1
%|     jump block1
%|
%| block1:
%|     jump block2(v22, v7, v6, v28)
%|
%| block2(v31: i64, v34: i64, v39: i64, v78: i64):
%|     v32 = iconst.i64 1
%|     v33 = iadd v31, v32  ; v32 = 1
%|     v35 = iconst.i64 1
%|     v36 = iadd v34, v35  ; v35 = 1
%|     v37 = icmp ule v36, v34
%|     v38 = icmp ugt v36, v34
%|     brif v38, block4, block3
%|
%| block3:
%|     v40 = iconst.i64 3
%|     v41 = ishl.i64 v34, v40  ; v40 = 3
%|     v42 = iadd.i64 v39, v41
%|     v43 = fcvt_from_sint.f64 v33
%|     store notrap aligned v43, v42
%|     jump block5(v34, v39)
%|
%| block4:
%|     v44 = iconst.i64 1
%|     v45 = iadd.i64 v34, v44  ; v44 = 1
%|     v46 = icmp.i64 eq v36, v45
%|     v48 = icmp.i64 ne v36, v45
%|     brif v48, block7, block8
%|
%| block8:
%|     v49 = stack_addr.i64 ss0
%|     v51 = iconst.i64 0
%|     v52 = iadd.i64 v50, v51  ; v51 = 0
%|     v53 = fcvt_from_sint.f64 v33
%|     v54 = bitcast.i64 v53
%|     v55 = iconst.i64 address
%|     v56 = iconst.i64 address
%|     v57 = stack_addr.i64 ss1
%|     store notrap v56, v57  ; v56 = address
%|     v58 = stack_addr.i64 ss1+8
%|     store.i64 notrap v0, v58
%|     v59 = stack_addr.i64 ss1+16
%|     store notrap v52, v59
%|     v60 = stack_addr.i64 ss1+24
%|     store notrap v54, v60
%|     v61 = stack_addr.i64 ss1+32
%|     store notrap v49, v61
%|     v62 = stack_addr.i64 ss1
%|     call_indirect sig0, v55(v62)  ; v55 = address
%|     v63 = stack_addr.i64 ss1
%|     v64 = load.i64 notrap v63
%|     v65 = iconst.i64 0
%|     v66 = icmp eq v64, v65  ; v65 = 0
%|     brif v66, block7, block9
%|
%| block9:
%|     v67 = stack_addr.i64 ss0
%|     v68 = load.i64 notrap v67
%|     v69 = stack_addr.i64 ss0+8
%|     v70 = load.i64 notrap v69
%|     v71 = stack_addr.i64 ss0+16
%|     v72 = load.i64 notrap v71
%|     v73 = stack_addr.i64 ss0+24
%|     v74 = load.i64 notrap v73
%|     v75 = stack_addr.i64 ss0+32
%|     v76 = load.i64 notrap v75
%|     jump block5(v70, v68)
%|
%| block5(v106: i64, v107: i64):
%|     v80 = icmp.i64 slt v33, v78
%|     v81 = icmp.i64 sge v33, v78
%|     v82 = iconst.i64 1
%|     v83 = iadd.i64 v33, v82  ; v82 = 1
%|     brif v81, block11, block2(v33, v106, v107, v77)
%|
%| block11:
%|     v84 = iconst.i64 address
%|     v85 = load.i8 notrap aligned v84  ; v84 = address
%|     brif v85, block13, block14
%|
%| block14:
%|     v89 = icmp.i64 slt v78, v88
%|     v90 = icmp.i64 sge v78, v88
%|     v91 = iconst.i64 1
%|     v92 = iconst.i64 4096
%|     v93 = imul v91, v92  ; v91 = 1, v92 = 4096
%|     v94 = iadd.i64 v78, v93
%|     v95 = icmp.i64 slt v88, v94
%|     v96 = select.i64 v95, v88, v94
%|     v97 = iconst.i64 1
%|     v98 = iadd.i64 v78, v97  ; v97 = 1
%|     brif v90, block16, block2(v78, v106, v107, v96)
%|
%| block16:
%|     v99 = iconst.i64 address
%|     store.i64 notrap aligned v87, v50+8
%|     return v99  ; v99 = address
%|
%| block7 cold:
%|     v101 = iconst.i64 address
%|     jump block6(v101)  ; v101 = address
%|
%| block13 cold:
%|     v102 = iconst.i64 address
%|     jump block12(v102)  ; v102 = address
%|
%| block6(v47: i64) cold:
%|     store.i64 notrap aligned v33, v50+8
%|     store.i64 notrap aligned v36, v104+72
%|     return v47
%|
%| block12(v86: i64) cold:
%|     store.i64 notrap aligned v78, v100+8
%|     return v86
%| }
%|

% One more element behind the last.
x = 1;
for k = 1:30
    x(end + 1) = k;
end
%| eval:4 (4)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
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
%|     v14 = iconst.i64 1
%|     v15 = iconst.i64 1
%|     v16 = iconst.i64 -1
%|     v17 = iadd v11, v16  ; v16 = -1
%|     v18 = imul v17, v15  ; v15 = 1
%|     v19 = iadd v14, v18  ; v14 = 1
%|     v20 = iconst.i64 1
%|     v21 = isub v10, v20  ; v20 = 1
%|     v22 = iconst.i64 1
%|     v23 = iconst.i64 4096
%|     v24 = imul v22, v23  ; v22 = 1, v23 = 4096
%|     v25 = iadd v10, v24
%|     v26 = icmp slt v19, v25
%|     v27 = select v26, v19, v25
%|     store notrap aligned v11, v1+40
%|     v28 = iconst.i64 1
%|     store notrap aligned v28, v1+48  ; v28 = 1
%|     v29 = iconst.i64 1
%|     store notrap aligned v29, v1+56  ; v29 = 1
%|     jump block1
%|
%| block1:
%|     jump block2(v21, v7, v6, v27)
%|
%| block2(v30: i64, v33: i64, v38: i64, v69: i64):
%|     v31 = iconst.i64 1
%|     v32 = iadd v30, v31  ; v31 = 1
%|     v34 = iconst.i64 1
%|     v35 = iadd v33, v34  ; v34 = 1
%|     v36 = icmp ule v35, v33
%|     v37 = icmp ugt v35, v33
%|     brif v37, block4, block3
%|
%| block3:
%|     v39 = iconst.i64 3
%|     v40 = ishl.i64 v33, v39  ; v39 = 3
%|     v41 = iadd.i64 v38, v40
%|     v42 = fcvt_from_sint.f64 v32
%|     store notrap aligned v42, v41
%|     jump block5(v33, v38)
%|
%| block4:
%|     v43 = iconst.i64 1
%|     v44 = iadd.i64 v33, v43  ; v43 = 1
%|     v45 = icmp.i64 eq v35, v44
%|     v47 = icmp.i64 ne v35, v44
%|     brif v47, block7, block8
%|
%| block8:
%|     v48 = stack_addr.i64 ss0
%|     v49 = iconst.i64 0
%|     v50 = fcvt_from_sint.f64 v32
%|     v51 = bitcast.i64 v50
%|     v52 = iconst.i64 address
%|     v53 = stack_addr.i64 ss1
%|     v54 = iconst.i64 address
%|     v55 = iconst.i64 0
%|     call_indirect sig0, v52(v53, v54, v0, v49, v51, v48)  ; v52 = address v54 = address v49 = 0
%|     v56 = stack_addr.i64 ss1
%|     v57 = load.i64 notrap v56
%|     v58 = iconst.i64 0
%|     v59 = icmp eq v57, v58  ; v58 = 0
%|     brif v59, block7, block9
%|
%| block9:
%|     v60 = stack_addr.i64 ss0
%|     v61 = load.i64 notrap v60
%|     v62 = stack_addr.i64 ss0+8
%|     v63 = load.i64 notrap v62
%|     v64 = stack_addr.i64 ss0+16
%|     v65 = load.i64 notrap v64
%|     v66 = stack_addr.i64 ss0+24
%|     v67 = load.i64 notrap v66
%|     jump block5(v63, v61)
%|
%| block5(v98: i64, v99: i64):
%|     v71 = icmp.i64 slt v32, v69
%|     v72 = icmp.i64 sge v32, v69
%|     brif v72, block11, block10
%|
%| block10:
%|     v73 = iconst.i64 1
%|     v74 = iadd.i64 v32, v73  ; v73 = 1
%|     jump block2(v32, v98, v99, v68)
%|
%| block11:
%|     v75 = iconst.i64 address
%|     v76 = load.i8 notrap aligned v75  ; v75 = address
%|     brif v76, block13, block14
%|
%| block14:
%|     v80 = icmp.i64 slt v69, v79
%|     v81 = icmp.i64 sge v69, v79
%|     brif v81, block16, block15
%|
%| block15 cold:
%|     v82 = iconst.i64 1
%|     v83 = iconst.i64 4096
%|     v84 = imul v82, v83  ; v82 = 1, v83 = 4096
%|     v85 = iadd.i64 v69, v84
%|     v86 = icmp.i64 slt v79, v85
%|     v87 = select.i64 v86, v79, v85
%|     v88 = iconst.i64 1
%|     v89 = iadd.i64 v69, v88  ; v88 = 1
%|     jump block2(v69, v98, v99, v87)
%|
%| block16:
%|     v90 = iconst.i64 address
%|     store.i64 notrap aligned v78, v92+8
%|     return v90  ; v90 = address
%|
%| block7 cold:
%|     v93 = iconst.i64 address
%|     jump block6(v93)  ; v93 = address
%|
%| block13 cold:
%|     v94 = iconst.i64 address
%|     jump block12(v94)  ; v94 = address
%|
%| block6(v46: i64) cold:
%|     store.i64 notrap aligned v32, v92+8
%|     store.i64 notrap aligned v35, v96+72
%|     return v46
%|
%| block12(v77: i64) cold:
%|     store.i64 notrap aligned v69, v91+8
%|     return v77
%| }
%|

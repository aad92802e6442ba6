from .job_model import Job, Jobneed, JobneedDetails, Question

__all__ = ["Job", "Jobneed", "JobneedDetails", "Question"]
